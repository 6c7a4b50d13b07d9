import type { CustomRecord } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import { changeJob } from './change-job.ts';
import { indexParts } from './index-parts.ts';
import { makeIndexes } from './index-thread.ts';
import type { IndexJob } from './index-worker.ts';
import { withLighterList } from './lighter-list.ts';
import { orderFiles } from './order-files.ts';
import { partFolder } from './part-folder.ts';
import { searchRecord } from './record.ts';
import { searchListFiles } from './search-lists.ts';

/** A file of the search index; its path is relative to the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind adds and the search page does not use: ready-made interfaces, and the worker. */
const unused = /^pagefind-(?:highlight|worker|(?:component-|modular-)?ui)\.(?:js|css)$/;

/** What all parts of the index are searched with; the first part has it. */
const shared = /^(?:pagefind\.js|wasm\..*)$/;

/** What the index is made from, in the order that decides its bytes. */
export interface IndexContent {
  /** One a story and language, by the parts of the index that they belong to. */
  parts: readonly IndexPart[];
  /** The lists of companies and of the public record, and the orders of stories: they lie in the first part. */
  lists: readonly IndexFile[];
}

/** What Pagefind indexes by itself: a language of a part, so that a change to one leaves the others. */
export interface IndexPart {
  /** See `partFolder`. */
  folder: string;
  language: string;
  records: readonly CustomRecord[];
}

/** A part as the last build made it, and how to keep what becomes of it. */
export interface KeptPart {
  last: { digests: readonly string[]; files: readonly IndexFile[] } | undefined;
  /** Of the records that it is made from now, in their order. */
  digests: readonly string[];
  keep: (files: readonly IndexFile[]) => void;
}

/** Looks for a part that was made before. */
export type RecallPart = (part: IndexPart, maxFragments: number | undefined) => KeptPart;

/** Gives a record that was made before, or makes it. */
export type RecallRecord = (
  story: Story,
  language: Language,
  make: () => CustomRecord,
) => CustomRecord;

/**
 * What is to be found, all stories once for each language.
 * @param wanted whether a part of the index is to be made, by its place
 */
export function indexContent(
  library: Library,
  languages: readonly Language[],
  recall: RecallRecord = (_story, _language, make) => make(),
  wanted: (part: number) => boolean = () => true,
): IndexContent {
  const parts = indexParts(library).map((stories, part) => ({ folder: partFolder(part), stories }));
  return {
    parts: parts
      .filter((_, part) => wanted(part))
      .flatMap(({ folder, stories }) =>
        languages.map((language) => ({
          folder,
          language: language.tag,
          records: stories.map((story) =>
            recall(story, language, () => searchRecord(story, language, library, languages)),
          ),
        })),
      ),
    lists: wanted(0)
      ? [
          ...languages.flatMap((language) => searchListFiles(library, language)),
          ...orderFiles(library),
        ]
      : [],
  };
}

/** How an index is built; whatever it says, the same content gives the same bytes. */
export interface IndexBuild {
  /** Files of each language and part that show stories; one a story when left out. */
  maxFragments?: number | undefined;
  /** Gives what was made before; nothing when left out. */
  recall?: RecallPart;
  /** Whether the languages of a part are made at once: sooner, with the memory of all of them. */
  atOnce?: boolean;
  /** Whether memory is short: what is made anew takes less of it. */
  sparing?: boolean;
}

/**
 * Builds the search index.
 * @returns its files in the order of their paths
 * @throws Error when Pagefind refuses something
 */
export async function buildSearchIndex(
  { parts, lists }: IndexContent,
  how: IndexBuild = {},
): Promise<IndexFile[]> {
  const files = new Map(lists.map((file) => [file.path, file]));
  // One folder after the other: each is held in memory until it is written.
  for (const [folder, ofFolder] of Map.groupBy(parts, (part) => part.folder)) {
    const ofLanguages = await filesOf(ofFolder, how);
    const entries = ofLanguages.map((ofLanguage) =>
      ofLanguage.find(({ path }) => path === entryName),
    );
    for (const { path, content } of ofLanguages.flat())
      if (!unused.test(path) && (folder === '' || !shared.test(path)))
        files.set(`${folder}${path}`, { path: `${folder}${path}`, content });
    files.set(`${folder}${entryName}`, {
      path: `${folder}${entryName}`,
      content: oneEntry(entries.flatMap((entry) => entry?.content ?? [])),
    });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The list of languages with which a search begins. */
const entryName = 'pagefind-entry.json';

/** One list of the lists of several languages. */
function oneEntry(entries: readonly Uint8Array[]): Uint8Array {
  const lists = entries.map(
    (entry) =>
      JSON.parse(Buffer.from(entry).toString()) as { languages: Readonly<Record<string, unknown>> },
  );
  const languages = Object.fromEntries(lists.flatMap((list) => Object.entries(list.languages)));
  return Buffer.from(JSON.stringify({ ...lists[0], languages }));
}

const nothingKept: KeptPart = { last: undefined, digests: [], keep: () => undefined };

/** The files of each part. */
async function filesOf(
  parts: readonly IndexPart[],
  { maxFragments, recall = () => nothingKept, atOnce = false, sparing = false }: IndexBuild,
): Promise<IndexFile[][]> {
  const files = new Map<IndexPart, readonly IndexFile[]>();
  const kept = new Map(parts.map((part) => [part, recall(part, maxFragments)]));
  const make = async (jobOf: (part: IndexPart) => IndexJob): Promise<void> => {
    const missing = parts.filter((part) => !files.has(part));
    const made = await makeIndexes(missing.map(jobOf), atOnce);
    for (const [at, part] of missing.entries()) {
      const ofPart = made[at];
      if (!ofPart) continue;
      kept.get(part)?.keep(ofPart);
      files.set(part, ofPart);
    }
  };
  for (const [part, { last, digests }] of kept)
    if (last?.digests.join() === digests.join()) files.set(part, last.files);
  const whole = ({ records }: IndexPart): IndexJob => ({ records, maxFragments, sparing });
  await make((part) => changeJob(part, kept.get(part) ?? nothingKept, maxFragments) ?? whole(part));
  // What was left could not be changed.
  await make(whole);
  return parts.map((part) => withLighterList(files.get(part) ?? []));
}
