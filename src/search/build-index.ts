import { createIndex, type PagefindIndex } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { searchRecord } from './record.ts';

/** A file of the search index; its path is relative to the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind adds and the search page does not use: ready-made interfaces, and the worker. */
const unused = /^pagefind-(?:highlight|worker|(?:component-|modular-)?ui)\.(?:js|css)$/;

/**
 * Builds the search index: all stories once for each language.
 * @returns its files in the order of their paths; the same content gives the same bytes
 * @throws Error when Pagefind refuses something
 */
export async function buildSearchIndex(
  library: Library,
  languages: readonly Language[],
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index');
  try {
    for (const language of languages) await addStories(index, library, language);
    const written = await index.getFiles();
    refuse(written.errors);
    return written.files
      .filter(({ path }) => !unused.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
  }
}

/** One after the other: the order of records decides the bytes. */
async function addStories(
  index: PagefindIndex,
  library: Library,
  language: Language,
): Promise<void> {
  for (const story of library.stories) {
    const { errors } = await index.addCustomRecord(searchRecord(story, language, library));
    refuse(errors);
  }
}

/** Pagefind does not throw: it lists. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
