import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { absolute } from '../../src/i18n/addresses.ts';
import { pagesOf, type BuiltPage } from './support/built-site.ts';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import { kindsOfPages } from './support/kinds.ts';
import { attribute, elements, links } from './support/markup.ts';

const most = { bytes: 14_000, requests: 3 };

/** Other pages: one style sheet and one script of their own at most, beside those of the site. */
const mostElsewhere = { bytes: 12 * 1024, requests: 6 };
/** Holds the script of the search and, ready to be opened anywhere, its dialog. */
const mostOfSearch = { bytes: 19 * 1024, requests: 6 };

const site = inject('sites').root;
const { library, languages } = expectedOf(site);
const pages = pagesOf(site);
const sizes = new Map<string, number>();
const addresses = new Set(
  languages.flatMap((language) =>
    library.stories.map((story) =>
      absolute(language.addresses.article(story), { origin: site.origin, base: site.base }),
    ),
  ),
);
const stories = pages.filter(({ url }) => addresses.has(url));

test(`a story weighs at most ${most.bytes} bytes in at most ${most.requests} requests`, () => {
  const weights = stories.map(weightOf).sort((a, b) => b.bytes - a.bytes);
  const [heaviest] = weights;
  console.log(`Heaviest of ${weights.length} story pages: ${JSON.stringify(heaviest)}`);
  expect(weights).toHaveLength(library.stories.length * languages.length);
  expect(
    weights.filter(({ bytes, requests }) => bytes > most.bytes || requests > most.requests),
  ).toEqual([]);
});

test.each(languages)('no kind of page is heavy, in $tag', (language) => {
  const kinds = Object.entries(kindsOfPages(language, library)).filter(
    ([kind]) => kind !== 'story',
  );
  const heavy = kinds.flatMap(([kind, address]) => {
    const page = pages.find((one) => one.address === address);
    if (!page) throw new Error(`There is no page at ${address}`);
    const { bytes, requests } = weightOf(page);
    const limit = kind === 'search' ? mostOfSearch : mostElsewhere;
    return bytes > limit.bytes || requests > limit.requests ? [{ kind, bytes, requests }] : [];
  });
  expect(heavy).toEqual([]);
});

test('a browser fetches exactly what was weighed', async () => {
  const [page] = stories;
  if (!page) throw new Error('There is no story');
  const { open, requests, end, page: window } = await visit(site);
  await open(page.address.slice(site.base.length));
  await window.waitForLoadState('networkidle');
  // Some browsers fetch the icon, which shows outside the page.
  const icons = links(page.document, 'icon').map((link) => attribute(link, 'href'));
  expect(requests.filter((path) => !icons.includes(path)).sort()).toEqual(
    [page.address, ...filesBefore(page)].sort(),
  );
  await end();
});

/** What a page and the files that it fetches before the reader does anything weigh, in brotli. */
function weightOf(page: BuiltPage): { address: string; requests: number; bytes: number } {
  const paths = [page.address, ...filesBefore(page)];
  return {
    address: page.address,
    requests: paths.length,
    bytes: paths.reduce((sum, path) => sum + sizeOf(path), 0),
  };
}

/** Files that a page fetches before the reader does anything, icons apart. */
function filesBefore({ document, url }: BuiltPage): string[] {
  const styles = links(document, 'stylesheet').map((link) => attribute(link, 'href'));
  const ahead = [...links(document, 'preload'), ...links(document, 'modulepreload')].map((link) =>
    attribute(link, 'href'),
  );
  const media = ['script', 'img', 'iframe'].flatMap((name) =>
    elements(document, name)
      .filter((element) => attribute(element, 'loading') !== 'lazy')
      .map((element) => attribute(element, 'src')),
  );
  const named = [...styles, ...ahead, ...media].flatMap((href) =>
    href === undefined ? [] : [new URL(href, url)],
  );
  const inStyles = named
    .filter(({ pathname }) => pathname.endsWith('.css'))
    .flatMap((style) => fetchedBy(style));
  return [...new Set([...named, ...inStyles].map(({ pathname }) => pathname))];
}

/** What a stylesheet names: fonts, images, imports; embedded ones weigh in the stylesheet. */
function fetchedBy(style: URL): URL[] {
  const css = readFileSync(fileAt(style.pathname), 'utf8');
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)]
    .map(([, href]) => href ?? '')
    .filter((href) => !href.startsWith('data:') && !href.startsWith('#'))
    .map((href) => new URL(href, style));
}

function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(fileAt(path));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = brotliCompressSync(bytes, { params }).length;
  sizes.set(path, size);
  return size;
}

function fileAt(path: string): string {
  return join(
    site.dist,
    decodeURIComponent(path.slice(site.base.length)),
    path.endsWith('/') ? 'index.html' : '',
  );
}
