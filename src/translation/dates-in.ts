import { anyOf } from './any-of.ts';
import { asciiDigits } from './digits.ts';
import { grammarOf } from './languages/grammar.ts';

/** A date found in a text. */
export interface WrittenDate {
  /** `2021-08-16`, `2021-08`, `--08-16` or `--08`: the parts that are written. */
  value: string;
  /** As it stands in the text. */
  text: string;
  start: number;
  end: number;
}

/** A text's dates: days and months with or without their year, in words or as `2021-08-16`. */
export function datesIn(locale: string, text: string): WrittenDate[] {
  const { pattern, months } = readerFor(locale);
  const digits = asciiDigits(text);
  return [...digits.matchAll(pattern)].flatMap((match) => {
    const { iso, month = '', before, after, year } = match.groups ?? {};
    const start = match.index;
    const found = {
      text: text.slice(start, start + match[0].length),
      start,
      end: start + match[0].length,
    };
    if (iso !== undefined) return [{ ...found, value: iso }];
    const number = months.get(month.toLowerCase());
    const day = before ?? after;
    if (number === undefined || Number(day ?? 1) > 31) return [];
    const alone = day === undefined && year === undefined;
    if (alone && !standsAsMonth(locale, digits, start, month)) return [];
    const parts = [number, ...(day === undefined ? [] : [Number(day)])];
    return [
      {
        ...found,
        value: [year ?? '-', ...parts.map((part) => String(part).padStart(2, '0'))].join('-'),
      },
    ];
  });
}

/** Whether a word that is a month's name is one: “may” and “march” are other words too. */
function standsAsMonth(locale: string, text: string, start: number, word: string): boolean {
  const { ambiguousMonths = [], monthPrepositions = [] } = grammarOf(locale);
  if (!ambiguousMonths.includes(word.toLowerCase())) return true;
  if (word === word.toLowerCase()) return false;
  const previous = /(\p{L}+)[\s-]+$/u.exec(text.slice(0, start))?.[1] ?? '';
  return monthPrepositions.includes(previous.toLowerCase());
}

interface Reader {
  pattern: RegExp;
  months: ReadonlyMap<string, number>;
}

const readers = new Map<string, Reader>();

function readerFor(locale: string): Reader {
  const known = readers.get(locale);
  if (known) return known;
  const months = monthNames(locale);
  const names = anyOf(months.keys());
  const ordinal = '(?:st|nd|rd|th|er|re|[.ºª])?';
  const link = String.raw`(?:[\s\u00a0\u202f]+(?:of\s|de\s|del\s|d[’'])?)`;
  const pattern = new RegExp(
    String.raw`(?<![\d-])(?<iso>(?:1|2)\d{3}-[01]\d-[0-3]\d)(?![\d-])` +
      String.raw`|(?<![\p{L}\p{N}])(?:(?<before>\d{1,2})${ordinal}${link})?(?<month>${names})(?![\p{L}\p{N}])\.?` +
      String.raw`(?:${link}(?<after>\d{1,2})(?!\d|[.,]\d|\p{L}{3})(?:st|nd|rd|th)?)?(?:,?${link}(?<year>[12]\d{3})(?!\d))?`,
    'giu',
  );
  const reader = { pattern, months };
  readers.set(locale, reader);
  return reader;
}

/** Names of months, standing alone and after a day (their cases may differ), long and short. */
function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
  ];
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(locale, {
      ...shape,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 10));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (/\p{L}{3}/u.test(name)) names.set(name, month);
    }
  }
  return names;
}
