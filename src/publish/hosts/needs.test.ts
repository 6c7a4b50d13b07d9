import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/fixtures/small-library.ts';
import { openLanguages } from '../../i18n/language.ts';
import { headersAt, hostNeeds, notFoundAt, type HostNeeds } from './needs.ts';

const nested: HostNeeds = needsAt('/news/breche/');

function needsAt(base: string): HostNeeds {
  const place = { origin: 'https://breche.example', base };
  return hostNeeds(library, openLanguages(library, place), place, '');
}

describe('headers', () => {
  const cache = (address: string): string | undefined =>
    headersAt(address, nested).get('cache-control')?.value;

  test('only files whose names hold a hash are kept', () => {
    expect(cache('/news/breche/_astro/site.6advrzh8.css')).toContain('immutable');
    expect(cache('/news/breche/pagefind/fragment/en_1.pf_fragment')).toContain('immutable');
    for (const path of ['', 'en/', 'en/atom.xml', 'worker.js', 'pagefind/pagefind-entry.json'])
      expect(cache(`/news/breche/${path}`), path).toBe('public, max-age=0, must-revalidate');
  });

  test('every file of the site comes with the policy, and no other one does', () => {
    expect(headersAt('/news/breche/data/x.csv', nested).has('content-security-policy')).toBe(true);
    expect(headersAt('/news/', nested).size).toBe(0);
  });

  test('data may be read by the pages of others, and nothing else may', () => {
    expect(headersAt('/news/breche/data/x.csv', nested).get('access-control-allow-origin')).toEqual(
      {
        name: 'Access-Control-Allow-Origin',
        value: '*',
      },
    );
    expect(headersAt('/news/breche/en/', nested).has('access-control-allow-origin')).toBe(false);
  });

  test('each rule has its reason', () => {
    expect(nested.headers.filter(({ why }) => why === '')).toEqual([]);
  });
});

test('what is unknown is answered in the language of its path', () => {
  expect(notFoundAt('/news/breche/fr/x/', nested)).toBe('/news/breche/fr/404.html');
  expect(notFoundAt('/news/breche/french/', nested)).toBe('/news/breche/404.html');
  expect(() => notFoundAt('/elsewhere/', nested)).toThrow('/elsewhere/');
});

test('former addresses lead to the present ones in every language', () => {
  const company = library.companies['t-mobile-us'];
  if (!company) throw new Error('There is no company');
  const moved = {
    ...library,
    companies: { [company.id]: { ...company, formerIds: ['t-mobile'] } },
  };
  const place = { origin: 'https://breche.example', base: '/' };
  expect(hostNeeds(moved, openLanguages(moved, place), place, '').redirects).toEqual([
    { from: '/en/companies/t-mobile/', to: '/en/companies/t-mobile-us/' },
    { from: '/fr/articles/t-mobile-aout-2021/', to: '/fr/articles/vol-t-mobile-2021/' },
    { from: '/fr/entreprises/t-mobile/', to: '/fr/entreprises/t-mobile-us/' },
  ]);
});

test('nothing is said of addresses outside the folder of the site', () => {
  const name = fc.stringMatching(/^[a-z0-9~-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 3 }), (parts) => {
      const base = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
      const { headers, notFound } = needsAt(base);
      for (const { folder } of [...headers, ...notFound])
        expect(folder.startsWith(base)).toBe(true);
      for (const { folder } of [...headers, ...notFound]) expect(folder.endsWith('/')).toBe(true);
    }),
    { numRuns: 20 },
  );
});
