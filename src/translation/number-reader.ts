import { anyOf, literal } from './any-of.ts';
import { grammarOf } from './languages/grammar.ts';

/** How one language writes numbers, made ready for reading. */
export interface NumberReader {
  /** Codes such as CVE-2023-34362, 8-K, 5G, which hold digits and are no numbers. */
  code: RegExp;
  /** Its groups are what {@link numberValue} and {@link numberUnit} read. */
  pattern: RegExp;
  group: RegExp;
  decimal: string;
  numerals: ReadonlyMap<string, number>;
  numeral: RegExp;
  loose: ReadonlyMap<string, string>;
  loosePhrases: readonly (readonly [phrase: RegExp, values: readonly string[]])[];
  fractions: ReadonlyMap<string, number>;
  magnitudes: ReadonlyMap<string, number>;
  magnitude: RegExp;
  closeMagnitudes: ReadonlyMap<string, number>;
  currencies: ReadonlyMap<string, string>;
  /** With the groups `hour`, `minute` and perhaps `half`; the more telling first. */
  clocks: readonly RegExp[];
}

const blank = String.raw`[\s\u00a0\u202f]`;

/** Signs and codes of money that every language may use. */
const moneySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  $: 'dollar',
  us$: 'dollar',
  c$: 'dollar',
  s$: 'dollar',
  a$: 'dollar',
  usd: 'dollar',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
};
const namedCurrencies = { EUR: 'EUR', GBP: 'GBP', CHF: 'CHF', USD: 'dollar', CAD: 'dollar' };

const code =
  /(?<![\p{L}\p{N}])(?:(?!(?:Mid|Mi)-)\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*?-?\d[\p{L}\d-]*|\d+-\p{Lu}(?!\p{Ll})|\d+(?!(?:[kKMB]|Md|[kKMGTP][Bo])(?!\p{L}))\p{Lu}[\p{L}\d]*)/gu;

const readers = new Map<string, NumberReader>();

export function readerFor(locale: string): NumberReader {
  const known = readers.get(locale);
  if (known) return known;
  const reader = openReader(locale);
  readers.set(locale, reader);
  return reader;
}

/** The number that a match stands for; a version as it is written, a fraction in per cent. */
export function numberValue(reader: NumberReader, match: RegExpExecArray): string {
  const { version, digits, fraction = '', words, bare, half, over } = match.groups ?? {};
  const { andHalf, halfMore } = match.groups ?? {};
  if (version !== undefined) return /^\d+\.\d+$/.test(version) ? String(Number(version)) : version;
  const whole =
    words !== undefined
      ? wordValue(reader, words)
      : bare !== undefined
        ? half === undefined
          ? 1
          : 0.5
        : Number(
            `${(digits ?? '').replaceAll(reader.group, '')}${fraction.replace(reader.decimal, '.')}`,
          );
  const base = (andHalf ?? halfMore) === undefined ? whole : whole + 0.5;
  const parts = over === undefined ? undefined : reader.fractions.get(over.slice(1).toLowerCase());
  const value = parts === undefined ? base * numberScale(reader, match) : (100 * base) / parts;
  return String(Number(value.toPrecision(12)));
}

/** The product of a number’s magnitudes: 1000000 in “84.2 million”. */
export function numberScale(reader: NumberReader, match: RegExpExecArray): number {
  const { magnitude, close = '', bare } = match.groups ?? {};
  return (
    reader.closeMagnitudes.get(close.trim().toLowerCase()) ??
    magnitudesIn(reader, magnitude ?? bare ?? '')
  );
}

/** What a number counts: `%`, a currency, or something else. */
export function numberUnit(
  { currencies }: NumberReader,
  match: RegExpExecArray,
): string | undefined {
  const { prefix, percent, currency, over } = match.groups ?? {};
  if ((percent ?? over) !== undefined) return '%';
  return currencies.get((currency ?? prefix ?? '').toLowerCase());
}

function magnitudesIn({ magnitude, magnitudes }: NumberReader, text: string): number {
  return [...text.matchAll(magnitude)].reduce(
    (product, [word]) => product * (magnitudes.get(word.toLowerCase()) ?? 1),
    1,
  );
}

/** “two hundred and five”, “quatre-vingt-dix”: tens add up, hundreds and thousands multiply. */
function wordValue({ numeral, numerals }: NumberReader, words: string): number {
  let total = 0;
  let current = 0;
  for (const [word] of words.toLowerCase().matchAll(numeral)) {
    const value = numerals.get(word) ?? 0;
    if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else current = value === 100 ? (current || 1) * 100 : current + value;
  }
  return total + current;
}

function openReader(locale: string): NumberReader {
  const grammar = grammarOf(locale);
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const separator = parts.find(({ type }) => type === 'group')?.value ?? ',';
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const spaced = /\s/u.test(separator);
  // Arabic digits come with separators of their own.
  const group = spaced ? '[ \\u00a0\\u202f]' : `[${literal(separator)}٬\\u00a0\\u202f]`;

  const ones = Object.entries(grammar.looseNumerals ?? {}).filter(([, value]) => value === 1);
  const numerals = new Map([...Object.entries(grammar.numerals ?? {}), ...ones]);
  const numeralWords = anyOf(Object.keys(grammar.numerals ?? {}));
  const { long, singular } = magnitudesOf(locale, grammar.magnitudes ?? {});
  const closeMagnitudes = new Map(Object.entries(grammar.closeMagnitudes ?? {}));
  const close = anyOf(closeMagnitudes.keys());
  const currencies = currenciesOf(locale, grammar.currencies ?? {});

  const scale =
    String.raw`(?<magnitude>(?:${blank}*-?${grammar.magnitudeJoint ?? ''}${anyOf(long.keys())}(?!\p{L})){1,2})` +
    String.raw`|(?<close>${blank}?${close}(?=[€$£])|${close}(?!\p{L}))`;
  const unit =
    String.raw`(?<percent>${blank}*%|${blank}${anyOf(grammar.percent ?? ['%'])}(?!\p{L}))` +
    String.raw`|${blank}?(?:(?:d[eu]|of|de)${blank}|d[’'])?(?<currency>${anyOf(currencies.keys())})(?!\p{L})`;
  const digits = String.raw`(?<digits>\d{1,3}(?:${group}\d{3})+(?!\d)|\d+)(?<fraction>${literal(decimal)}\d+)?(?:st|nd|rd|th|er|e|ème|(?<=\d{4})s)?`;
  const fractions = new Map(Object.entries(grammar.fractions ?? {}));
  const joint = grammar.numeralJoint ?? '-';
  const words = String.raw`(?<words>${numeralWords}(?!\p{L})(?:${joint}${numeralWords}(?!\p{L})|${grammar.oneJoint ?? '(?!)'})*)`;
  const pattern = new RegExp(
    (separator === '.'
      ? ''
      : String.raw`(?<version>(?<![\p{L}\d])\d+(?:\.\d+){${decimal === '.' ? 2 : 1},}(?!\d))|`) +
      String.raw`(?<![\p{L}\p{N}])(?:(?:(?<prefix>${anyOf(Object.keys(moneySigns))})${blank}?)?` +
      String.raw`(?:${digits}|${words}(?<over>[\s-]${anyOf(fractions.keys())}(?!\p{L}))?)(?!\d)(?:(?<andHalf>${grammar.andHalf ?? '(?!)'})?(?:${scale}))?` +
      String.raw`|(?<half>${grammar.half ?? '(?!)'})?(?<bare>${anyOf(singular)}))` +
      String.raw`(?!(?![kMGTP][Bo](?!\p{L}))\p{L})(?<halfMore>(?<=${anyOf(long.keys())})(?:${grammar.andHalf ?? '(?!)'}))?(?:${unit})?`,
    'giu',
  );
  return {
    code,
    pattern,
    group: new RegExp(group, 'gu'),
    decimal,
    numerals,
    numeral: new RegExp(anyOf(numerals.keys()), 'gu'),
    loose: new Map(
      Object.entries(grammar.looseNumerals ?? {}).map(([word, value]) => [word, String(value)]),
    ),
    loosePhrases: (grammar.loosePhrases ?? []).map(([phrase, ...values]) => [
      new RegExp(String.raw`(?<!\p{L})(?:${phrase})(?!\p{L})`, 'giu'),
      values.map(String),
    ]),
    fractions,
    magnitudes: long,
    magnitude: new RegExp(anyOf(long.keys()), 'giu'),
    closeMagnitudes,
    currencies,
    clocks: [
      ...(grammar.clock ? [grammar.clock] : []),
      /(?<![\d:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])/gu,
    ],
  };
}

/** Words for thousands to trillions as `Intl` writes them, and those that may stand alone for one. */
function magnitudesOf(
  locale: string,
  own: Readonly<Record<string, number>>,
): { long: Map<string, number>; singular: string[] } {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
  const long = new Map(Object.entries(own));
  const singular: string[] = [];
  for (const scale of [1e3, 1e6, 1e9, 1e12])
    for (const count of [1, 2, 5, 20]) {
      const word = format
        .formatToParts(count * scale)
        .find(({ type }) => type === 'compact')?.value;
      if (word === undefined || !/\p{L}{2}/u.test(word)) continue;
      long.set(word.toLowerCase(), scale);
      if (count === 1 && scale >= 1e6) singular.push(word.toLowerCase());
    }
  return { long, singular };
}

function currenciesOf(locale: string, own: Readonly<Record<string, string>>): Map<string, string> {
  const named = Object.entries(namedCurrencies).flatMap(([currency, key]) =>
    [1, 2, 5].map((count): [string, string] => {
      const parts = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
      }).formatToParts(count);
      return [parts.find(({ type }) => type === 'currency')?.value.toLowerCase() ?? currency, key];
    }),
  );
  return new Map([...named, ...Object.entries(own), ...Object.entries(moneySigns)]);
}
