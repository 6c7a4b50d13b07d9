import type { Library, WordTree } from '../model/library.ts';
import { pluralForms } from './word-file.ts';
import { referenceLocale } from './words.ts';

/** The variable by which `npm run dev -- --pseudo` asks for pseudo-locales. */
export const pseudoVariable = 'PSEUDO_LOCALES';

/**
 * CLDR's pseudo-locales (Unicode Technical Standard 35, Unicode Locale Identifier): the reference's
 * words, written so that whatever is hard-coded, cut off or laid out for one direction shows.
 */
const pseudoLocales: Readonly<Record<string, (text: string) => string>> = {
  'en-XA': accented,
  'ar-XB': mirrored,
};

/** What a program reads: words of addresses, and the locale of formats. */
const untouched: ReadonlySet<string> = new Set(['addresses', 'language.formats']);

/**
 * The library with pseudo-locales as further languages, when the environment asks for them. They
 * have no editions: prose is shown as in any language into which it is not translated.
 */
export function withPseudoLocales(
  library: Library,
  environment: Readonly<Record<string, string | undefined>>,
): Library {
  const reference = library.words[referenceLocale];
  if (environment[pseudoVariable] !== '1' || !reference) return library;
  const words = Object.entries(pseudoLocales).map(
    ([tag, write]) => [tag, pseudoWords(reference, tag, write)] as const,
  );
  return {
    ...library,
    locales: [...library.locales, ...words.map(([tag]) => tag)],
    words: { ...library.words, ...Object.fromEntries(words) },
  };
}

/** A tree of words written anew, with the plural forms that the locale has. */
function pseudoWords(
  tree: WordTree,
  tag: string,
  write: (text: string) => string,
  path = '',
): WordTree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string | WordTree][] => {
      if (untouched.has(path + key)) return [[key, value]];
      if (typeof value !== 'string')
        return [[key, pseudoWords(value, tag, write, `${path}${key}.`)]];
      if (!key.endsWith('_other')) return [[key, write(value)]];
      const family = key.slice(0, -'other'.length);
      return pluralForms(tag).map((form) => {
        const words = tree[family + form];
        return [family + form, write(typeof words === 'string' ? words : value)];
      });
    }),
  );
}

const plain = 'abcdefghijklmnopqrstuvwxyz';
const marked = 'áƀçđéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýž';
const letters: ReadonlyMap<string, string> = new Map(
  Array.from(plain, (letter, index): [string, string][] => {
    const accent = marked[index] ?? letter;
    return [
      [letter, accent],
      [letter.toUpperCase(), accent.toUpperCase()],
    ];
  }).flat(),
);

/** Letters to add for each letter: about what German or Finnish need. */
const growth = 0.4;

/** *Search* becomes *⟦Šééáŕççĥ⟧*: accented, longer within its words, between brackets. */
export function accented(text: string): string {
  let owed = 0;
  const longer = aroundPlaceholders(text, /[a-z]/gi, (letter) => {
    owed += growth;
    // Vowels first: a word stays legible when they are repeated.
    const more = /[aeiouy]/i.test(letter) ? Math.round(owed) : Math.floor(owed);
    owed -= more;
    return (letters.get(letter) ?? letter).repeat(1 + more);
  });
  return `⟦${longer}⟧`;
}

/** The words of a text, each to be shown from right to left. */
export function mirrored(text: string): string {
  return aroundPlaceholders(text, /[\p{L}\p{N}’'-]+/gu, (word) => `\u202e${word}\u202c`);
}

/** Replaces in a text what is no `{{placeholder}}`. */
function aroundPlaceholders(text: string, pattern: RegExp, by: (match: string) => string): string {
  return text
    .split(/(\{\{.*?\}\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(pattern, by)))
    .join('');
}
