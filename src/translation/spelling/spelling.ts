import type { Fault } from '../../library/fault.ts';
import type { ListedWord } from '../../library/word-list.ts';
import type { Library } from '../../model/library.ts';
import { grammarOf } from '../languages/grammar.ts';
import { openDictionary, type Dictionary } from './dictionary.ts';
import { namesOf, termsOf } from './library-words.ts';
import { wrongPart } from './word-parts.ts';
import { wordsIn, type FoundWord } from './words-in.ts';

/** Says which words are right. */
export interface Spelling {
  /** Whether there is a dictionary of the language. */
  checks: (locale: string) => boolean;
  /** The part of each word of a text that is wrong; nothing where there is no dictionary. */
  wrongIn: (text: string, locale: string) => FoundWord[];
  /** At most three words that may have been meant, the likeliest first. */
  suggest: (word: string, locale: string) => readonly string[];
  /** Listed words that were of no use to what was asked so far. */
  leftOver: () => Fault[];
}

/**
 * Opens the dictionaries of the site's languages. Right is what they have, names and terms of the
 * library, and what `words.txt` lists.
 * @param cache folder for dictionaries in a form that opens at once
 */
export function openSpelling(
  library: Library,
  listed: readonly ListedWord[],
  cache: string,
): Spelling {
  const names = namesOf(library);
  const listedByWord = Map.groupBy(listed, ({ word }) => word);
  const used = new Set<ListedWord>();

  const isListed = (word: string, locale: string): boolean => {
    const { language } = new Intl.Locale(locale);
    const right = (listedByWord.get(word) ?? []).filter(
      ({ languages }) => languages.length === 0 || languages.includes(language),
    );
    for (const entry of right) used.add(entry);
    return right.length > 0;
  };

  const dictionaries = new Map(
    library.locales.flatMap((locale): [string, Dictionary][] => {
      const { dictionary: name } = grammarOf(locale);
      const dictionary = name === undefined ? undefined : openDictionary(name, cache);
      return dictionary ? [[locale, dictionary]] : [];
    }),
  );
  const readers = new Map(
    [...dictionaries].map(([locale, dictionary]) => {
      const terms = termsOf(library, locale);
      const has = (forms: readonly string[]): boolean =>
        forms.some((form) => dictionary.has(form) || names.has(form) || terms.has(form)) ||
        forms.some((form) => isListed(form, locale));
      const right = new Set<string>();
      const wrongIn = (text: string): FoundWord[] =>
        wordsIn(text).flatMap((word) => {
          if (right.has(word.text)) return [];
          const wrong = wrongPart(word, has, grammarOf(locale));
          if (!wrong) right.add(word.text);
          return wrong ?? [];
        });
      return [locale, wrongIn] as const;
    }),
  );

  return {
    checks: (locale) => dictionaries.has(locale),
    wrongIn: (text, locale) => readers.get(locale)?.(text) ?? [],
    suggest: (word, locale) => dictionaries.get(locale)?.suggest(word) ?? [],
    leftOver: () =>
      listed
        .filter((entry) => !used.has(entry))
        .map(({ word, file, line }) => ({
          file,
          line,
          column: 1,
          severity: 'warning',
          rule: 'spelling',
          message: `“${word}” is listed for nothing: no text has it, or it is known anyway`,
          hint: 'remove the line',
        })),
  };
}
