import { english } from './en.ts';
import { french } from './fr.ts';

/** A fault of typography that is certain wherever it stands. */
export interface Misprint {
  /** With the flags `gu`; the whole match is the fault. */
  pattern: RegExp;
  message: string;
  hint: string;
}

/**
 * What the checks must know of one language and `Intl` does not say. All of it is optional: a
 * language without data is held to what is common to all, and to month names, separators and
 * magnitudes from `Intl`.
 */
export interface Grammar {
  /** How long a text is in it, by that in English; 1 when left out. */
  relativeLength?: number;
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
  /** Months that are other words too: alone they count only after one of `monthPrepositions`. */
  ambiguousMonths?: readonly string[];
  monthPrepositions?: readonly string[];
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
  /** The acronym's English form, for those that differ: RGPD is GDPR. */
  acronyms?: Readonly<Record<string, string>>;
  /** By English form of an acronym, what may stand for it (sources of patterns). */
  spelledOut?: Readonly<Record<string, string>>;
  misprints?: readonly Misprint[];
}

const grammars: Readonly<Record<string, Grammar>> = { en: english, fr: french };

/** The data on a language; regions share it. */
export function grammarOf(locale: string): Grammar {
  const [language = locale] = locale.split('-', 1);
  return grammars[language] ?? {};
}
