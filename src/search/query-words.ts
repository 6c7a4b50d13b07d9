import { bare, fold } from './fold.ts';

/** How one language is searched. */
export interface SearchLanguage {
  /** BCP 47 tag. */
  tag: string;
  /** Words of questions, which no story is about: as {@link bare} writes them. */
  ignored: ReadonlySet<string>;
}

/** @param list words, divided by commas, as the locale files hold them */
export function searchLanguage(tag: string, list: string): SearchLanguage {
  return { tag, ignored: new Set(list.split(/[,،、]/).map((word) => bare(tag, word))) };
}

/** True when the reader wants the words as they stand: “…”. */
export function isQuoted(query: string): boolean {
  return /^\s*["“«].+["”»]\s*$/u.test(query);
}

/** The words of a query, folded. */
export function wordsOf({ tag }: SearchLanguage, query: string): string[] {
  return fold(tag, query)
    .split(' ')
    .filter((word) => bare(tag, word) !== '');
}

/**
 * Those that say what is looked for: *Est-ce que SFR a été piraté ?* asks for *SFR piraté*. A query
 * of nothing but small words keeps them.
 */
export function wordsAsked(language: SearchLanguage, query: string): string[] {
  const { tag, ignored } = language;
  const words = wordsOf(language, query);
  const telling = words.filter((word) => !ignored.has(bare(tag, word)));
  return telling.length > 0 ? telling : words;
}

/** From so many letters on, a word that is being typed is in the same part of the index as its end. */
const settled = 4;

/**
 * What to load while a query is typed: its words, but for a last one of which little is there. Parts of
 * the index hold words that begin alike; those of one letter alone would be loaded in vain.
 */
export function wordsToExpect(language: SearchLanguage, query: string): string[] {
  const words = wordsAsked(language, query);
  const last = words.at(-1) ?? '';
  const typed = !/\s$/u.test(query) && bare(language.tag, last).length < settled;
  return typed ? words.slice(0, -1) : words;
}
