import { x } from 'xastscript';
import type { Element } from 'xast';
import { absolute, sitemapAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { editionFor } from '../model/story.ts';
import { alternates, type Alternate } from './alternates.ts';
import { latest, modifiedOn } from './modified.ts';
import { addressOf, sitePages, storiesOn } from './site-page.ts';
import { versionsOf } from './versions.ts';
import { xmlDocument } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** What one file may hold (https://www.sitemaps.org/protocol.html). */
const mostUrls = 50_000;

/** A page of a sitemap. */
export interface SitemapEntry {
  url: string;
  /** Left out where nothing says when the page changed. */
  modified?: PartialDate;
  alternates: readonly Alternate[];
}

/** The pages of one language, less those that show another language's prose. */
export function sitemapEntries(
  language: Language,
  languages: readonly Language[],
  library: Library,
): SitemapEntry[] {
  const modified = new Map(
    library.stories.map((story) => [story, modifiedOn(story, editionFor(story, language.tag))]),
  );
  return sitePages(library).flatMap((page) => {
    const links = alternates(versionsOf(page, languages, library), language);
    if (links.length === 0) return [];
    const [first, ...others] = storiesOn(page, library).flatMap(
      (story) => modified.get(story) ?? [],
    );
    return {
      url: absolute(addressOf(page, language), language.place),
      ...(first !== undefined && { modified: latest([first, ...others]) }),
      alternates: links,
    };
  });
}

/**
 * The sitemap of one language.
 * @throws Error when it holds more than the protocol allows
 */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  if (entries.length > mostUrls)
    throw new Error(`A sitemap holds ${mostUrls} pages at most; this one has ${entries.length}`);
  return xmlDocument(
    x(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      entries.map((entry) =>
        x('url', [
          x('loc', entry.url),
          ...lastmod(entry.modified),
          ...entry.alternates.map(({ language, url }) =>
            x('xhtml:link', { rel: 'alternate', hreflang: language, href: url }),
          ),
        ]),
      ),
    ),
  );
}

/** The list of the sitemaps of all languages. */
export function sitemapIndexXml(languages: readonly Language[], library: Library): string {
  return xmlDocument(
    x(
      'sitemapindex',
      { xmlns: namespace },
      languages.map((language) => {
        const [first, ...others] = sitemapEntries(language, languages, library).flatMap(
          ({ modified }) => modified ?? [],
        );
        return x('sitemap', [
          x('loc', absolute(sitemapAddress(language.place, language.tag), language.place)),
          ...lastmod(first && latest([first, ...others])),
        ]);
      }),
    ),
  );
}

function lastmod(date: PartialDate | undefined): Element[] {
  return date === undefined ? [] : [x('lastmod', date)];
}
