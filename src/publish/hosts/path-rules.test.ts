import { expect, test } from 'vitest';
import { library } from '../../../tests/fixtures/small-library.ts';
import { openLanguages } from '../../i18n/language.ts';
import { hostNeeds, withFiles } from './needs.ts';
import { pathRules } from './path-rules.ts';

const place = { origin: 'https://breche.example', base: '/news/' };
const before = hostNeeds(library, openLanguages(library, place), place, 'firebase');
const parts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `pagefind/fragment/en_${index}.pf_fragment`);
const needs = withFiles(before, ['index.html', '_astro/site.1.css', ...parts(101)]);

/** What a host says of an address whose rules are these: the last that matches counts. */
function cacheAt(address: string): string | undefined {
  return pathRules(needs)
    .filter(({ path }) => (path.endsWith('/') ? address.startsWith(path) : address === path))
    .flatMap(({ headers }) => headers)
    .findLast(({ name }) => name === 'Cache-Control')?.value;
}

test('a file that is there is kept for ever, and that one is missing is not', () => {
  expect(cacheAt('/news/_astro/site.1.css')).toContain('immutable');
  expect(cacheAt('/news/_astro/site.2.css')).toBe('public, max-age=0, must-revalidate');
  expect(cacheAt('/news/_astro/site.1.css.map')).toBe('public, max-age=0, must-revalidate');
});

test('where they are many, both are kept for a day', () => {
  for (const part of ['en_1', 'en_999'])
    expect(cacheAt(`/news/pagefind/fragment/${part}.pf_fragment`)).toBe('public, max-age=86400');
  const [last] = withFiles(before, parts(30)).hashed.slice(-1);
  const rules = pathRules(withFiles(before, parts(30)));
  expect(rules.filter(({ path }) => path.includes('fragment'))).toHaveLength(30);
  expect(rules.find(({ path }) => path === last)?.headers[0]?.value).toContain('immutable');
});

test('what is said of other folders stays as it is', () => {
  const kept = before.headers.filter(({ headers }) =>
    headers.every(({ value }) => !value.includes('immutable')),
  );
  expect(kept.length).toBeGreaterThan(1);
  expect(pathRules(before)).toEqual(kept.map(({ folder, headers }) => ({ path: folder, headers })));
});
