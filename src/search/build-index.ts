import { createIndex, type CustomRecord } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import { indexParts } from './index-parts.ts';
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

/**
 * How many places of words a part of the index holds, an eighth of what Pagefind would put into one. A
 * query fetches the part of each of its words: of 10,000 stories that is 5 kB for most words instead of
 * 25, and the list of all parts, which comes first, grows by 7.
 */
const placesInPart = 2_500;

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

/** Gives the files of a part that were made before from the same, or makes them. */
export type RecallPart = (
  part: IndexPart,
  maxFragments: number | undefined,
  make: () => Promise<IndexFile[]>,
) => Promise<IndexFile[]>;

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

/**
 * Builds the search index.
 * @param maxFragments files of each language and part that show stories; one a story when left out
 * @returns its files in the order of their paths; the same content gives the same bytes
 * @throws Error when Pagefind refuses something
 */
export async function buildSearchIndex(
  { parts, lists }: IndexContent,
  maxFragments?: number,
  recall: RecallPart = (_part, _most, make) => make(),
): Promise<IndexFile[]> {
  const files = new Map(lists.map((file) => [file.path, file]));
  // One folder after the other: each is held in memory until it is written.
  for (const [folder, ofFolder] of Map.groupBy(parts, (part) => part.folder)) {
    const made = await Promise.all(
      ofFolder.map((part) =>
        recall(part, maxFragments, () => buildPart(part.records, maxFragments)),
      ),
    );
    const entries = made.map((ofLanguage) => ofLanguage.find(({ path }) => path === entryName));
    for (const { path, content } of made.flat())
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

async function buildPart(
  records: readonly CustomRecord[],
  maxFragments: number | undefined,
): Promise<IndexFile[]> {
  // Pagefind takes it from nowhere else, and reads it when its process starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesInPart);
  const { index, errors } = await createIndex(maxFragments === undefined ? {} : { maxFragments });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index');
  try {
    // One after the other: the order of records decides the bytes.
    for (const record of records) refuse((await index.addCustomRecord(record)).errors);
    const { files, errors: failed } = await index.getFiles();
    refuse(failed);
    return files;
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind does not throw: it lists. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
