import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { fileOf } from './support/addresses.ts';
import { alternatesOf, is404, isNoindex, isRedirect, pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { children, childText, xmlRoot, type XmlElement } from './support/xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const { library, languages } = expectedOf(site);
  const index = xmlRoot(readFileSync(join(site.dist, 'sitemap-index.xml'), 'utf8'));
  const urls = children(index, 'sitemap').flatMap((sitemap): XmlElement[] => {
    const file = fileOf(childText(sitemap, 'loc') ?? '', site);
    if (!file) throw new Error(`The sitemap names ${childText(sitemap, 'loc') ?? 'nothing'}`);
    const root = xmlRoot(readFileSync(file, 'utf8'));
    expect([root.name, root.attributes['xmlns']]).toEqual(['urlset', namespace]);
    return children(root, 'url');
  });
  const byLoc = new Map(urls.map((url) => [childText(url, 'loc') ?? '', url]));

  test('it holds every page that search engines may keep, once', () => {
    const indexed = pagesOf(site).filter(
      // The chooser is a way to the pages, not one of them; it stands there as x-default.
      (page) => !isNoindex(page) && !isRedirect(page) && !is404(page) && page.address !== site.base,
    );
    expect([index.name, index.attributes['xmlns']]).toEqual(['sitemapindex', namespace]);
    expect(byLoc.size).toBe(urls.length);
    expect([...byLoc.keys()].filter((url) => url !== `${site.origin}${site.base}`).sort()).toEqual(
      indexed.map(({ url }) => url).sort(),
    );
  });

  test('its alternates are those of the pages', () => {
    const differing = pagesOf(site).filter((page) => {
      const url = byLoc.get(page.url);
      if (!url) return false;
      const named = children(url, 'xhtml:link').map(
        ({ attributes }) => `${attributes['hreflang'] ?? ''} ${attributes['href'] ?? ''}`,
      );
      const right = Object.entries(alternatesOf(page)).map(
        ([language, href]) => `${language} ${href}`,
      );
      return named.sort().join() !== right.sort().join();
    });
    expect(differing.map(({ address }) => address)).toEqual([]);
  });

  test('every story says when it was last changed, and nothing says a day to come', () => {
    const today = new Date().toISOString().slice(0, 10);
    const dated = urls.map((url) => childText(url, 'lastmod')).filter((date) => date !== undefined);
    for (const date of dated) {
      expect(
        z.union([z.iso.date(), z.iso.datetime({ offset: true })]).safeParse(date).success,
        date,
      ).toBe(true);
      expect(date.slice(0, 10) <= today, date).toBe(true);
    }
    const undated = languages.flatMap(({ tag, addresses }) =>
      library.stories
        .filter((story) => story.editions[tag])
        .map((story) => `${site.origin}${addresses.article(story)}`)
        .filter((url) => childText(byLoc.get(url) ?? index, 'lastmod') === undefined),
    );
    expect(undated).toEqual([]);
  });
});
