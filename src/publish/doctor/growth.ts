import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { indexFolder } from '../../search/index-folder.ts';
import type { Census } from './census.ts';

/** What one more story adds to an upload, on average of those that are there. */
export interface Growth {
  files: number;
  /** Files and their folders. */
  entries: number;
  bytes: number;
  /** Bytes in the file that grows most: the data of all stories. */
  fileBytes: number;
  /** Files in the folder that grows most: that of the search index. */
  filesInFolder: number;
}

const storyData = 'data/v1/stories/';
const allStories = 'data/v1/stories.json';
const feedArchive = /\/(?:atom-\d+\.xml|feed-\d+\.json)$/;

/**
 * Files of a story are its pages and pictures, its data, what the search index has of it, its share
 * in the archives of feeds, and the pages and feeds of a company when it is the first story of that
 * company. Bytes are all bytes by all stories,
 * since lists and feeds grow with each of them too, but for companies that no story is about.
 * @param site folder of the site in the upload: nothing, or with a slash at its end
 * @returns undefined when there is no story yet
 */
export function growthOf(
  { files, folders }: Census,
  library: Library,
  languages: readonly Language[],
  site: string,
): Growth | undefined {
  const stories = library.stories.length;
  if (stories === 0) return undefined;
  const inUpload = (of: (language: Language) => string[]): Set<string> =>
    new Set(
      languages.flatMap((language) =>
        of(language).map((address) => `${site}${address.slice(language.place.base.length)}`),
      ),
    );
  const breached = new Set(library.stories.flatMap(({ facts }) => facts.companies.slice(0, 1)));
  const concerned = new Set(
    library.stories.flatMap(({ facts }) => [...facts.companies, ...facts.via]),
  );
  const fragments = `${site}${indexFolder}/fragment/`;
  const own = inUpload(({ addresses }) => [
    ...library.stories.map((story) => addresses.article(story)),
    ...[...breached].map((id) => addresses.company(id)),
  ]).add(fragments);
  const apart = inUpload(({ addresses }) =>
    Object.keys(library.companies)
      .filter((id) => !concerned.has(id))
      .map((id) => addresses.company(id)),
  );
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const ownFiles = files.filter(
    ({ path }) =>
      own.has(folderOf(path)) || path.startsWith(`${site}${storyData}`) || feedArchive.test(path),
  );
  const growing = files.filter(({ path }) => !apart.has(folderOf(path)));
  return {
    files: ownFiles.length / stories,
    entries:
      ownFiles.length / stories +
      new Set(ownFiles.map(({ path }) => folderOf(path))).size / stories,
    bytes: growing.reduce((sum, { bytes }) => sum + bytes, 0) / stories,
    fileBytes: (files.find(({ path }) => path === `${site}${allStories}`)?.bytes ?? 0) / stories,
    filesInFolder: (folders.get(fragments.slice(0, -1)) ?? 0) / stories,
  };
}
