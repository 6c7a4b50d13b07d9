import { x } from 'xastscript';
import type { Element } from 'xast';
import { absolute, sitemapAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { Place } from '../i18n/place.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { oncePer } from '../model/reads.ts';
import { editionFor, type Story } from '../model/story.ts';
import { alternates, type Alternate } from './alternates.ts';
import { latest, modifiedOn } from './modified.ts';
import { addressOf, sitePages, storiesOn } from './site-page.ts';
import { versionsOf } from './versions.ts';
import { escapedXml, xmlDocument } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/**
 * Pages in one file. The protocol (https://www.sitemaps.org/protocol.html) allows 50,000 and 50 MB; with
 * the addresses of each page in a dozen languages, so many have less.
 */
const mostUrls = 20_000;

/** A page of a sitemap. */
export interface SitemapEntry {
  url: string;
  /** Left out where nothing says when the page changed. */
  modified?: PartialDate;
  alternates: readonly Alternate[];
}

/** One file: some of the pages of one language. */
export interface Sitemap {
  /** What its address ends in: `en`, `en-2`. */
  name: string;
  entries: readonly SitemapEntry[];
}

/** The sitemaps of all languages; a language with many pages has several. */
export function sitemaps(languages: readonly Language[], library: Library): readonly Sitemap[] {
  return listed(library)(languages);
}

const listed = oncePer((library: Library) =>
  oncePer((languages: readonly Language[]) => sitemapsOf(languages, library, mostUrls)),
);

/** @param most pages in each file */
export function sitemapsOf(
  languages: readonly Language[],
  library: Library,
  most: number,
): Sitemap[] {
  return languages.flatMap((language) => {
    const entries = sitemapEntries(language, languages, library);
    const files = Math.max(1, Math.ceil(entries.length / most));
    return Array.from({ length: files }, (_, file) => ({
      name: file === 0 ? language.tag : `${language.tag}-${file + 1}`,
      entries: entries.slice(file * most, (file + 1) * most),
    }));
  });
}

/** The pages of one language, less those that show another language's prose. */
export function sitemapEntries(
  language: Language,
  languages: readonly Language[],
  library: Library,
): SitemapEntry[] {
  const modifiedIn = oncePer((story: Story) => modifiedOn(story, editionFor(story, language.tag)));
  // Each page of a long list has all its stories.
  const modified = oncePer((stories: readonly Story[]) => {
    const [first, ...others] = stories.map(modifiedIn);
    return first === undefined ? undefined : latest([first, ...others]);
  });
  return versions(library)(languages).flatMap(({ page, versions }) => {
    const links = alternates(versions, language);
    if (links.length === 0) return [];
    const day = modified(storiesOn(page, library));
    return {
      url: absolute(addressOf(page, language), language.place),
      ...(day !== undefined && { modified: day }),
      alternates: links,
    };
  });
}

const versions = oncePer((library: Library) =>
  oncePer((languages: readonly Language[]) =>
    sitePages(library).map((page) => ({ page, versions: versionsOf(page, languages, library) })),
  ),
);

export function sitemapXml({ entries }: Pick<Sitemap, 'entries'>): string {
  return xmlDocument(
    x(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      // Elements of all pages of a large site would take a second, and more memory than all else.
      { type: 'raw', value: entries.map(urlXml).join('') },
    ),
  );
}

function urlXml({ url, modified, alternates: links }: SitemapEntry): string {
  const day = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
  const others = links.map(
    (link) =>
      `<xhtml:link rel="alternate" hreflang="${link.language}" href="${escapedXml(link.url)}"/>`,
  );
  return `<url><loc>${escapedXml(url)}</loc>${day}${others.join('')}</url>`;
}

/** The list of all sitemaps. */
export function sitemapIndexXml(files: readonly Sitemap[], place: Place): string {
  return xmlDocument(
    x(
      'sitemapindex',
      { xmlns: namespace },
      files.map(({ name, entries }) => {
        const [first, ...others] = entries.flatMap(({ modified }) => modified ?? []);
        return x('sitemap', [
          x('loc', absolute(sitemapAddress(place, name), place)),
          ...lastmod(first && latest([first, ...others])),
        ]);
      }),
    ),
  );
}

function lastmod(date: PartialDate | undefined): Element[] {
  return date === undefined ? [] : [x('lastmod', date)];
}
