import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { library, root } from '../../../tests/fixtures/small-library.ts';
import { openLanguages } from '../../i18n/language.ts';
import type { HostName } from '../../model/host.ts';
import { hostNeeds } from '../hosts/needs.ts';
import { prepareUpload } from '../hosts/upload.ts';
import { builtPlace } from './built-place.ts';
import { examine, type Diagnosis, type Patient } from './examine.ts';
import { diagnosisText, overviewText } from './report.ts';

const languages = openLanguages(library, root);
const needs = hostNeeds(library, languages, root, 'cloudflare');

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'doctor-'));
  for (const path of [
    ...['index.html', '404.html', 'en/404.html', 'fr/404.html', 'robots.txt'],
    ...['en/articles/t-mobile-2021/index.html', 'fr/articles/vol-t-mobile-2021/index.html'],
    ...['en/companies/t-mobile-us/index.html', 'fr/entreprises/t-mobile-us/index.html'],
    ...['pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment/fr_1.pf_fragment'],
  ])
    put(path, path);
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

function diagnose(host: HostName, changes: Partial<Patient> = {}): Diagnosis {
  return examine(host, { dist, library, languages, today: '2026-11-29', ...changes });
}

const messages = (diagnosis: Diagnosis): string[] =>
  Object.values(diagnosis.findings)
    .flat()
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('an upload for its host', () => {
  beforeEach(async () => {
    await prepareUpload(dist, { host: 'cloudflare', needs, precompressed: false });
  });

  test('is well, and the room in it is counted by what a story adds', () => {
    const diagnosis = diagnose('cloudflare');
    expect(messages(diagnosis)).toEqual([]);
    // Two pages, two of its company, two parts of the search index.
    expect(diagnosis.filesPerStory).toBe(6);
    const files = diagnosis.measures.find(({ of }) => of === 'files');
    // The eleven, `_headers` and `_redirects`.
    expect(files).toMatchObject({ value: 13, room: Math.floor((20_000 - 13) / 6) });
    const text = diagnosisText(diagnosis);
    expect(text).toContain('13 of 20,000 (0.1 %)');
    expect(text).toContain('en/404.html, fr/404.html, 404.html');
    const overview = overviewText([diagnosis]);
    expect(overview).toMatch(/^ {2}files {2,}13$/m);
    expect(overview).toMatch(
      /Cloudflare .* {2}fits {2}room for 3,331 stories {2}\w[\w ]+: \d+ of [\d,]+ \(\d+\.\d %\)$/,
    );
  });

  test('is not what another host reads', () => {
    expect(messages(diagnose('vercel'))).toEqual([
      'problem: vercel.json is missing, or is not what Vercel should read',
      'warning: Vercel shows the topmost 404.html for every address',
    ]);
  });

  test('is not what it was when somebody changed it', () => {
    put('_headers', '/*\n  X-Frame-Options: DENY\n');
    expect(messages(diagnose('cloudflare'))).toEqual([
      'problem: _headers is missing, or is not what Cloudflare Pages and Workers assets should read',
    ]);
  });

  test('is too large in one file', () => {
    put('video.mp4', 'x'.repeat(26 * 2 ** 20));
    expect(messages(diagnose('cloudflare'))).toEqual([
      'problem: 27,262,976 bytes in one file, in video.mp4; the host takes 26,214,400',
    ]);
  });

  test('lacks the page of a language', () => {
    rmSync(join(dist, 'fr/404.html'));
    expect(messages(diagnose('cloudflare'))).toEqual([
      'problem: fr/404.html is missing: an unknown address gets the host’s own page',
    ]);
  });
});

test('addresses that lead to this machine are a problem', () => {
  const here = openLanguages(library, { origin: 'http://localhost:4321', base: '/' });
  expect(messages(diagnose('nginx', { languages: here }))).toEqual([
    'problem: feeds, sitemaps and links to other languages name http://localhost:4321',
  ]);
});

test('security.txt is watched', () => {
  const until = (securityUntil: string): Partial<Patient> => ({
    library: {
      ...library,
      site: {
        ...library.site,
        securityUntil,
        contact: { ...library.site.contact, security: 'security@breche.example' },
      },
    },
  });
  expect(messages(diagnose('nginx', until('2027-06-30')))).toEqual([]);
  expect(messages(diagnose('nginx', until('2026-12-20')))).toEqual([
    'warning: security.txt expires in 21 days',
  ]);
  expect(messages(diagnose('nginx', until('2026-11-28')))).toEqual([
    'problem: security.txt has expired on 2026-11-28',
  ]);
});

test('a base path has to be a folder where the host is given everything', () => {
  const below = openLanguages(library, { ...root, base: '/news/' });
  expect(messages(diagnose('netlify', { languages: below }))).toContain(
    'problem: the site has to be in the folder /news/ of what is uploaded',
  );
});

test('where the site was built for stands in its robots.txt', () => {
  put('robots.txt', 'User-agent: *\n\nSitemap: https://breche.example/news/sitemap-index.xml\n');
  expect(builtPlace(dist)).toEqual({ origin: 'https://breche.example', base: '/news/' });
  put('robots.txt', 'User-agent: *\n');
  expect(builtPlace(dist)).toBeUndefined();
});
