import { createIndex, type PagefindIndex } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { companyListFile } from './company-list.ts';
import { entryListFile } from './entry-list.ts';
import { searchRecord } from './record.ts';

/** A file of the search index; its path is relative to the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind adds and the search page does not use: ready-made interfaces, and the worker. */
const unused = /^pagefind-(?:highlight|worker|(?:component-|modular-)?ui)\.(?:js|css)$/;

/**
 * Builds the search index, all stories once for each language, and the lists of companies and of
 * the public record.
 * @param maxFragments files of each language that show stories; one a story when left out
 * @returns its files in the order of their paths; the same content gives the same bytes
 * @throws Error when Pagefind refuses something
 */
export async function buildSearchIndex(
  library: Library,
  languages: readonly Language[],
  maxFragments?: number,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex(maxFragments === undefined ? {} : { maxFragments });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index');
  try {
    for (const language of languages) await addStories(index, library, language, languages);
    const written = await index.getFiles();
    refuse(written.errors);
    const lists = languages.flatMap((language) => [
      companyListFile(library, language),
      ...(library.record.breaches.length > 0 ? [entryListFile(library, language)] : []),
    ]);
    return [...written.files.filter(({ path }) => !unused.test(path)), ...lists].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
  } finally {
    await index.deleteIndex();
  }
}

/** One after the other: the order of records decides the bytes. */
async function addStories(
  index: PagefindIndex,
  library: Library,
  language: Language,
  languages: readonly Language[],
): Promise<void> {
  for (const story of library.stories) {
    const record = searchRecord(story, language, library, languages);
    const { errors } = await index.addCustomRecord(record);
    refuse(errors);
  }
}

/** Pagefind does not throw: it lists. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
