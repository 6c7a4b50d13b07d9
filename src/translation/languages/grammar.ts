import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { portuguese } from './pt.ts';

/** A fault of typography that is certain wherever it stands. */
export interface Misprint {
  /** With the flags `gu`; the whole match is the fault. */
  pattern: RegExp;
  message: string;
  hint: string;
  /** What to write in its place, where that is certain; letters and digits stay as they are. */
  mend?: (match: RegExpExecArray) => string | undefined;
}

/** How a language writes numbers, as far as `Intl` does not say it. */
export interface NumberWords {
  /** Numbers as words, in lower case; the one that is also an article is left out. */
  numerals?: Readonly<Record<string, number>>;
  /** Words that may render a number and need not: “both” for 2, “un” for 1. */
  looseNumerals?: Readonly<Record<string, number>>;
  /** Source of a pattern for what joins the words of one number: two hundred and five. */
  numeralJoint?: string;
  /** Source of a pattern for a one that continues a number: twenty-one, vingt et un. */
  oneJoint?: string;
  /** Magnitudes that are written close to their number: 48M, 15 M€. */
  closeMagnitudes?: Readonly<Record<string, number>>;
  /** Words for “per cent”. */
  percent?: readonly string[];
  /** Words for currencies besides those of `Intl`; `dollar` stands for every dollar. */
  currencies?: Readonly<Record<string, string>>;
  /** Hours with minutes: groups `hour`, `minute` and, where there is one, `half` (a or p). */
  clock?: RegExp;
  /** Magnitudes in forms that `Intl` does not write: “millions”. */
  magnitudes?: Readonly<Record<string, number>>;
  /** Source of a pattern for what may stand between a number and its magnitude: “four other million”. */
  magnitudeJoint?: string;
  /** Sources of patterns for a half before a magnitude and after a number: “half a million”. */
  half?: string;
  andHalf?: string;
  /** Denominators after a number in words: “nine tenths”. */
  fractions?: Readonly<Record<string, number>>;
  /** Phrases (sources of patterns) that may render numbers they do not name: “a fortnight” for 15. */
  loosePhrases?: readonly (readonly [phrase: string, ...values: number[]])[];
}

/** What a language has for names of other languages. */
export interface NameWords {
  /** The acronym's English form, for those that differ: RGPD is GDPR. */
  acronyms?: Readonly<Record<string, string>>;
  /** By English form of an acronym, what may stand for it (sources of patterns). */
  spelledOut?: Readonly<Record<string, string>>;
  /** By name in this language, the English form: Londres is London. Countries are known. */
  exonyms?: Readonly<Record<string, string>>;
  /** Words that bear a capital and are translated: “Court”, « État ». */
  commonCapitals?: readonly string[];
  /** By code of a country, words that stand for its name (sources of patterns). */
  demonyms?: Readonly<Record<string, string>>;
}

/**
 * What the checks must know of one language and `Intl` does not say. All of it is optional: a
 * language without data is held to what is common to all, and to month names, separators and
 * magnitudes from `Intl`.
 */
export interface Grammar extends NumberWords, NameWords {
  /** How long a text is in it, by that in English; 1 when left out. */
  relativeLength?: number;
  /** Months that are other words too: alone they count only after one of `monthPrepositions`. */
  ambiguousMonths?: readonly string[];
  monthPrepositions?: readonly string[];
  /** Words by which a month has its year from what was said before. */
  relativeYears?: readonly string[];
  /** Quotation marks, outer then inner, each opening then closing. */
  quotes?: readonly (readonly [opening: string, closing: string])[];
  /** Words of which no two stand in a row. */
  determiners?: readonly string[];
  /** Pairs of determiners that do stand in a row, and pairs of the same word. */
  rightPairs?: readonly string[];
  /** Frequent words that hardly occur in another language. */
  functionWords?: readonly string[];
  /** Source of a pattern for each negation. */
  negations?: readonly string[];
  /** Source of a pattern for each word that may render a negation and is none by itself. */
  looseNegations?: readonly string[];
  misprints?: readonly Misprint[];
  /** Package of its dictionary for cspell; one that is not installed is not missed. */
  dictionary?: string;
  /** What stands before an apostrophe for a word: l’, qu’. In lower case, without the apostrophe. */
  elisions?: readonly string[];
  /** What is no word by itself and stands before a hyphen: anti-, ex-. */
  prefixes?: readonly string[];
  /** What any noun may end in: ’s. */
  possessive?: string;
}

const grammars: Readonly<Record<string, Grammar>> = {
  ar: arabic,
  en: english,
  fr: french,
  pt: portuguese,
};

/** The data on a language; regions share it. */
export function grammarOf(locale: string): Grammar {
  const [language = locale] = locale.split('-', 1);
  return grammars[language] ?? {};
}
