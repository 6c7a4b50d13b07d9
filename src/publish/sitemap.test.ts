import { expect, test } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import { children, childText, xmlRoot, type XmlElement } from '../../tests/site/support/xml.ts';
import { sitemapEntries, sitemapIndexXml, sitemaps, sitemapsOf, sitemapXml } from './sitemap.ts';

const place = { origin: 'https://breche.example', base: '/news/' };
const languages = [language('en', place), language('fr', place)];
const withFallback = { ...library, stories: [aStory('only-english'), story] };

function urls(tag: string): XmlElement[] {
  const own = languages.find((one) => one.tag === tag);
  const entries = own ? sitemapEntries(own, languages, withFallback) : [];
  return children(xmlRoot(sitemapXml({ entries })), 'url');
}

test('it follows the protocol: loc, lastmod, then alternates, each address once', () => {
  for (const tag of ['en', 'fr']) {
    const locs = urls(tag).map((url) => childText(url, 'loc') ?? '');
    expect(new Set(locs).size).toBe(locs.length);
    expect(locs.filter((loc) => !loc.startsWith(`https://breche.example/news/${tag}/`))).toEqual(
      [],
    );
    for (const url of urls(tag)) {
      const names = url.children.map((child) => ('name' in child ? child.name : '')).join(' ');
      expect(names).toMatch(/^loc (?:lastmod )?xhtml:link(?: xhtml:link)+$/);
    }
  }
});

test('alternates name their own page and are the same in every language', () => {
  const all = [...urls('en'), ...urls('fr')];
  const links = (url: XmlElement): string[] =>
    children(url, 'xhtml:link').map(
      ({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`,
    );
  const byLoc = new Map(all.map((url) => [childText(url, 'loc'), links(url)]));
  for (const [loc, named] of byLoc) {
    expect(named.map((link) => link.split(' ')[1])).toContain(loc);
    for (const link of named.filter((one) => !one.startsWith('x-default')))
      expect(byLoc.get(link.split(' ')[1])).toEqual(named);
  }
});

test('a page that shows another language’s prose is left out', () => {
  const locs = (tag: string): string =>
    urls(tag)
      .map((url) => childText(url, 'loc'))
      .join('\n');
  expect(locs('en')).toContain('/en/articles/only-english/');
  expect(locs('fr')).not.toContain('only-english');
});

test('lastmod is the day of the content; a listing has that of its newest story', () => {
  const lastmod = (path: string): string | undefined =>
    urls('fr').flatMap((url) =>
      childText(url, 'loc')?.endsWith(path) ? [childText(url, 'lastmod')] : [],
    )[0];
  expect(lastmod('/fr/articles/vol-t-mobile-2021/')).toBe('2026-11-22');
  expect(lastmod('/fr/entreprises/t-mobile-us/')).toBe('2026-11-22');
  expect(lastmod('/fr/mentions-legales/')).toBeUndefined();
});

test('the index names one sitemap a language, with the day of its newest page', () => {
  const root = xmlRoot(sitemapIndexXml(sitemaps(languages, library), place));
  expect(root.name).toBe('sitemapindex');
  expect(
    children(root, 'sitemap').map((one) => [childText(one, 'loc'), childText(one, 'lastmod')]),
  ).toEqual([
    ['https://breche.example/news/sitemap-en.xml', '2026-11-22'],
    ['https://breche.example/news/sitemap-fr.xml', '2026-11-22'],
  ]);
});

test('a language with many pages has several sitemaps, all of them in the index', () => {
  const [whole] = sitemaps(languages, library);
  const pages = whole?.entries.length ?? 0;
  const files = sitemapsOf(languages, library, pages - 1);
  expect(files.map(({ name }) => name)).toEqual(['en', 'en-2', 'fr', 'fr-2']);
  expect(files.slice(0, 2).flatMap(({ entries }) => entries)).toEqual(whole?.entries);
  expect(files[1]?.entries).toHaveLength(1);
  expect(sitemapIndexXml(files, place)).toContain('https://breche.example/news/sitemap-en-2.xml');
});

test('an address may hold what XML has another use for', () => {
  const url = 'https://breche.example/?a=1&b="<';
  const [entry] = children(
    xmlRoot(sitemapXml({ entries: [{ url, alternates: [{ language: 'en', url }] }] })),
    'url',
  );
  expect(entry && childText(entry, 'loc')).toBe(url);
  expect(entry && children(entry, 'xhtml:link')[0]?.attributes['href']).toBe(url);
});
