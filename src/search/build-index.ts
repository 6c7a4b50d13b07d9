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
  parts: readonly { folder: string; records: readonly CustomRecord[] }[];
  /** The lists of companies and of the public record, and the orders of stories: they lie in the first part. */
  lists: readonly IndexFile[];
}

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
      .map(({ folder, stories }) => ({
        folder,
        records: languages.flatMap((language) =>
          stories.map((story) =>
            recall(story, language, () => searchRecord(story, language, library, languages)),
          ),
        ),
      })),
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
): Promise<IndexFile[]> {
  const files = [...lists];
  // One after the other: each is held in memory until it is written.
  for (const { folder, records } of parts)
    for (const { path, content } of await buildPart(records, maxFragments))
      if (!unused.test(path) && (folder === '' || !shared.test(path)))
        files.push({ path: `${folder}${path}`, content });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
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
