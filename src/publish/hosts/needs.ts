import { rootAddress } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { Place } from '../../i18n/place.ts';
import type { HostName } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { securityHeaders, transportHeaders } from '../policy.ts';

export interface Header {
  name: string;
  value: string;
}

/** Headers of every file in a folder, its subfolders included. */
export interface HeaderRule {
  /** Address with a slash at both ends. */
  folder: string;
  headers: readonly Header[];
  why: string;
}

/** An address that a reader may still have, and where it leads for good. */
export interface Redirect {
  from: string;
  to: string;
}

/** The page that answers for what is not in a folder. */
export interface NotFoundPage {
  folder: string;
  page: string;
}

/**
 * What the site needs of whoever serves it, in no host's words: the files of every host are written
 * from this. What follows from the files alone is not here: `/x` leads to `/x/`, which is
 * `x/index.html`.
 */
export interface HostNeeds {
  place: Place;
  /** Where two rules set one header, that of the deeper folder counts. */
  headers: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** The deepest folders first; the last is the whole site. */
  notFound: readonly NotFoundPage[];
  /** Addresses of the files that may be kept for ever; none before the site is built. */
  hashed: readonly string[];
}

/** Asked for anew before each use, and not sent again while it is the same. */
export const revalidated = 'public, max-age=0, must-revalidate';
export const keptForEver = 'public, max-age=31536000, immutable';

/** Folders of files whose names hold a hash of their content: no name ever means another file. */
function hashedFolders({ searchParts }: Library['site']): string[] {
  const parts = Array.from({ length: searchParts }, (_, part) =>
    part === 0 ? '' : `${part + 1}/`,
  );
  return [
    '_astro/',
    ...parts.flatMap((part) =>
      ['fragment', 'index', 'filter'].map((kind) => `pagefind/${part}${kind}/`),
    ),
  ];
}

/** What the site needs of a host, before it is built. */
export function hostNeeds(
  library: Library,
  languages: readonly Language[],
  place: Place,
  host: HostName | '',
): HostNeeds {
  const base = rootAddress(place);
  return {
    place,
    headers: [
      {
        folder: base,
        headers: [
          ...[...securityHeaders, ...transportHeaders(library.site, host)].map(
            ({ name, value }) => ({ name, value }),
          ),
          { name: 'Cache-Control', value: revalidated },
        ],
        why: 'a correction shows at once; no page outlives its styles, no list of the search index its parts, no worker the next',
      },
      ...hashedFolders(library.site).map((folder) => ({
        folder: `${base}${folder}`,
        headers: [{ name: 'Cache-Control', value: keptForEver }],
        why: 'their names hold a hash of their content',
      })),
      {
        folder: `${base}data/`,
        headers: [{ name: 'Access-Control-Allow-Origin', value: '*' }],
        why: 'the data is there for the pages of others',
      },
    ],
    redirects: languages.flatMap(({ addresses }) => [
      ...library.stories.flatMap((story) =>
        addresses.articleAliases(story).map((from) => ({ from, to: addresses.article(story) })),
      ),
      ...Object.values(library.companies).flatMap(({ id, formerIds }) =>
        formerIds.map((former) => ({
          from: addresses.company(former),
          to: addresses.company(id),
        })),
      ),
    ]),
    notFound: [...languages.map(({ addresses }) => addresses.home()), base].map((folder) => ({
      folder,
      page: `${folder}404.html`,
    })),
    hashed: [],
  };
}

/**
 * The same, once the site is built.
 * @param paths of its files, from its folder
 */
export function withFiles(needs: HostNeeds, paths: readonly string[]): HostNeeds {
  const folders = lastingFolders(needs).map((folder) => `${needs.place.base}${folder}`);
  const addresses = paths.map((path) => `${needs.place.base}${path}`);
  const hashed = addresses.filter((address) =>
    folders.some((folder) => address.startsWith(folder)),
  );
  return { ...needs, hashed: hashed.sort() };
}

/** Folders of the files that may be kept for ever, from that of the site. */
export function lastingFolders({ headers: rules, place }: HostNeeds): string[] {
  return rules.flatMap(({ folder, headers }) =>
    headers.some(({ value }) => value === keptForEver) ? folder.slice(place.base.length) : [],
  );
}

/** The headers that a file at an address should come with, by lower-case name. */
export function headersAt(address: string, { headers }: HostNeeds): Map<string, Header> {
  return new Map(
    headers
      .filter(({ folder }) => address.startsWith(folder))
      .sort((a, b) => a.folder.length - b.folder.length)
      .flatMap((rule) => rule.headers)
      .map((header) => [header.name.toLowerCase(), header]),
  );
}

/** The page that an unknown address should show. */
export function notFoundAt(address: string, { notFound }: HostNeeds): string {
  const [page] = notFound.filter(({ folder }) => address.startsWith(folder));
  if (!page) throw new Error(`${address} is not below the site's folder`);
  return page.page;
}
