import { anyOf } from './any-of.ts';
import { grammarOf } from './languages/grammar.ts';
import type { Name } from './name-tokens.ts';

/** A text and its language. */
export interface Side {
  locale: string;
  text: string;
}

/**
 * Countries, and words with a capital within a sentence, that one text has and the other has not:
 * people, places, companies that no file knows. Only where the data of both languages tells which
 * capitals make no name; in German every noun has one.
 */
export function missingProperNames(from: Side, to: Side): Name[] {
  if (!grammarOf(from.locale).commonCapitals || !grammarOf(to.locale).commonCapitals) return [];
  const { missing, rest } = missingCountries(from, to);
  const candidates = [...plain(inEnglish({ ...from, text: rest })).matchAll(capital)];
  if (candidates.length === 0) return missing;
  const there = wordsOf(inEnglish(to));
  const folded = there.map(fold);
  const joined = folded.join('');
  // “the Superior Court” is « la cour supérieure »: an adjective or a noun after all.
  const small = there.filter((word) => word === word.toLowerCase()).map(fold);
  return [
    ...missing,
    ...candidates
      .map(([text]) => ({ key: fold(text), text }))
      .filter(
        ({ key, text }) =>
          !isCommon(from.locale, text) &&
          !folded.some((word) => word === key || (key.length >= 4 && word.includes(key))) &&
          !(key.length >= 6 && joined.includes(key)) &&
          !small.some((word) => sharesStem(word, key)),
      ),
  ];
}

/** A text with the English forms of the names that its language has for places. */
function inEnglish({ locale, text }: Side): string {
  const { exonyms } = grammarOf(locale);
  if (!exonyms) return text;
  const pattern = exonymPatterns.get(locale) ?? wholeWord(Object.keys(exonyms));
  exonymPatterns.set(locale, pattern);
  return text.replaceAll(pattern, (name) => exonyms[name] ?? name);
}

const exonymPatterns = new Map<string, RegExp>();

function wholeWord(words: Iterable<string>): RegExp {
  return new RegExp(`(?<![\\p{L}-])${anyOf(words)}(?![\\p{L}-])`, 'gu');
}

/** A word with a capital after one without, after a comma or within quotation marks. */
const capital = /(?<=[\p{Ll}\d,)»”’]\s|[\p{Ll}\d,]\s[“«(]\s?|\p{Ll}-)\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;

/** A text without what is glued to its words: « l’ », “’s”. */
function plain(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/(?<=\p{L})’s(?!\p{L})/gu, '')
    .replaceAll(/(?<!\p{L})(?:\p{L}|qu)’(?=\p{L})/giu, '');
}

function wordsOf(text: string): string[] {
  return plain(text).match(/\p{L}+/gu) ?? [];
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function sharesStem(a: string, b: string): boolean {
  return a.length >= 4 && a.slice(0, 4) === b.slice(0, 4);
}

/** Whether a word with a capital is no name: “Court”, “August”, “Canadian”. */
function isCommon(locale: string, word: string): boolean {
  const { words, countries } = capitalsOf(locale);
  return (
    words.has(word) || words.has(word.replace(/s$/, '')) || countries.has(fold(word).slice(0, 5))
  );
}

interface Capitals {
  words: ReadonlySet<string>;
  /** Stems of the names of countries, by which their adjectives begin. */
  countries: ReadonlySet<string>;
}

const capitals = new Map<string, Capitals>();

function capitalsOf(locale: string): Capitals {
  const known = capitals.get(locale);
  if (known) return known;
  const names = (options: Intl.DateTimeFormatOptions, days: readonly number[]): string[] => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return days.map((day) => format.format(Date.UTC(2024, 0, day)));
  };
  const month = Array.from({ length: 12 }, (_, index) => 15 + 30 * index);
  const found = {
    words: new Set([
      ...(grammarOf(locale).commonCapitals ?? []),
      ...names({ month: 'long' }, month),
      ...names({ weekday: 'long' }, [1, 2, 3, 4, 5, 6, 7]),
    ]),
    countries: new Set(
      [...countriesOf(locale).names.values()]
        .flatMap(wordsOf)
        .filter((word) => word.length >= 5)
        .map((word) => fold(word).slice(0, 5)),
    ),
  };
  capitals.set(locale, found);
  return found;
}

/** Countries that only one text has, and the text less all countries. */
function missingCountries(from: Side, to: Side): { missing: Name[]; rest: string } {
  const { pattern, codes } = countriesOf(from.locale);
  const names = countriesOf(to.locale).names;
  const { demonyms = {} } = grammarOf(to.locale);
  const found = [...from.text.matchAll(pattern)];
  if (found.length === 0) return { missing: [], rest: from.text };
  const stems = wordsOf(to.text).map(fold);
  const missing = found.flatMap(([text]): Name[] => {
    const code = codes.get(text) ?? '';
    const name = names.get(code) ?? '';
    const said =
      // Readers at home need not be told where that is.
      new Intl.Locale(to.locale).maximize().region === code ||
      to.text.includes(name) ||
      (demonyms[code] !== undefined && new RegExp(demonyms[code], 'u').test(to.text)) ||
      stems.some((word) => sharesStem(word, fold(name)));
    return said ? [] : [{ key: `country:${code}`, text }];
  });
  return { missing, rest: from.text.replaceAll(pattern, ';') };
}

interface Countries {
  pattern: RegExp;
  /** By name, the ISO 3166 code; and the other way. */
  codes: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}

const countries = new Map<string, Countries>();

function countriesOf(locale: string): Countries {
  const known = countries.get(locale);
  if (known) return known;
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names = new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code): [string, string][] => {
        const name = display.of(code);
        const { region = code } = new Intl.Locale(`und-${code}`);
        return name === undefined ? [] : [[region, name]];
      }),
  );
  const found = {
    names,
    codes: new Map([...names].map(([code, name]) => [name, code])),
    pattern: wholeWord(names.values()),
  };
  countries.set(locale, found);
  return found;
}
