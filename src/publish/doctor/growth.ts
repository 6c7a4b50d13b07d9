import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { indexFolder } from '../../search/index-folder.ts';
import type { Census } from './census.ts';

/** What one more story adds to an upload, on average of those that are there. */
export interface Growth {
  files: number;
  bytes: number;
  /** Files in the folder that grows most: that of the search index. */
  filesInFolder: number;
}

/**
 * Files of a story are its pages and pictures, what the search index has of it, and the pages and
 * feeds of a company when it is the first story of that company. Bytes are all bytes by all stories,
 * since lists and feeds grow with each of them too.
 * @returns undefined when there is no story yet
 */
export function growthOf(
  census: Census,
  library: Library,
  languages: readonly Language[],
  site: string,
): Growth | undefined {
  const stories = library.stories.length;
  if (stories === 0) return undefined;
  const breached = new Set(library.stories.flatMap(({ facts }) => facts.companies.slice(0, 1)));
  const folders = languages.flatMap(({ addresses, place }) =>
    [
      ...library.stories.map((story) => addresses.article(story)),
      ...[...breached].map((id) => addresses.company(id)),
    ].map((address) => `${site}${address.slice(place.base.length)}`),
  );
  const fragments = `${site}${indexFolder}/fragment/`;
  const own = new Set([...folders, fragments]);
  const files = census.files.filter(({ path }) =>
    own.has(path.slice(0, path.lastIndexOf('/') + 1)),
  ).length;
  return {
    files: files / stories,
    bytes: census.bytes / stories,
    filesInFolder: (census.folders.get(fragments.slice(0, -1)) ?? 0) / stories,
  };
}
