import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../site/support/addresses.ts';
import type { BuiltSite } from '../../site/support/build-site.ts';
import { children, childText, xmlRoot } from '../../site/support/xml.ts';

/** Path of every address that the site's sitemaps name. */
export function sitemapPaths(site: BuiltSite): string[] {
  const index = xmlRoot(readFileSync(join(site.dist, 'sitemap-index.xml'), 'utf8'));
  return children(index, 'sitemap').flatMap((sitemap) => {
    const file = fileOf(childText(sitemap, 'loc') ?? '', site);
    if (file === undefined) throw new Error('The index of the sitemaps names one that is missing');
    return children(xmlRoot(readFileSync(file, 'utf8')), 'url').map(
      (url) => new URL(childText(url, 'loc') ?? '').pathname,
    );
  });
}

/** As many of a list as asked for, spread over the whole of it. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(most, items.length) },
    (_, index) => items[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
}
