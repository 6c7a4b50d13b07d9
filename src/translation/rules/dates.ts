import { anyOf } from '../any-of.ts';
import { datesIn, type WrittenDate } from '../dates-in.ts';
import { grammarOf } from '../languages/grammar.ts';
import type { Finding, PairRule } from './rule.ts';
import { unmatched } from './unmatched.ts';

/**
 * Dates written out in words that a translation lost, added or changed: a day, a month with or
 * without its year. `<Day>` needs no look: it writes its date in every language.
 *
 * - good: “16 August 2021”, “August 16, 2021” — « 16 août 2021 »
 * - bad: “on 1 March” — « le 1er mai »
 *
 * Severity: error.
 */
export const dates: PairRule = ({ original, translation }, languages) => {
  const said = { text: original.text, dates: datesIn(languages.original, original.text) };
  const rendered = {
    text: translation.text,
    dates: datesIn(languages.translation, translation.text),
  };
  const exact = unmatched(said.dates, rendered.dates, (a, b) => a.value === b.value);
  const apart = unmatched(
    exact.missing,
    exact.added,
    (a, b) =>
      withoutYear(a, b, said, languages.original) ||
      withoutYear(b, a, rendered, languages.translation),
  );
  const missing = apart.missing.filter((date) => !standsAsDay(date, rendered));
  const added = apart.added.filter((date) => !standsAsDay(date, said));
  return [
    ...missing.map((date, index): Finding => {
      const instead = added[index];
      return {
        rule: 'dates',
        severity: 'error',
        value: date.text,
        ...translation.place(instead?.start ?? 0),
        message: instead
          ? `“${date.text}” of the original became “${instead.text}”`
          : `the date “${date.text}” of the original is missing`,
        hint: instead ? 'correct the date' : 'put it back',
      };
    }),
    ...added.slice(missing.length).map((date): Finding => ({
      rule: 'dates',
      severity: 'error',
      value: date.text,
      ...translation.place(date.start),
      message: `the date “${date.text}” is not in the original`,
      hint: 'remove it, or correct it',
    })),
  ];
};

interface DatedText {
  text: string;
  dates: readonly WrittenDate[];
}

/** “the following January” for « janvier 2022 »: the year is said by a word, or stands nearby. */
function withoutYear(
  date: WrittenDate,
  full: WrittenDate,
  { text, dates }: DatedText,
  locale: string,
): boolean {
  const [year = '', ...rest] = full.value.split(/-(?=\d)/);
  if (!/^\d{4}$/.test(year) || date.value !== ['-', ...rest].join('-')) return false;
  const { relativeYears = [] } = grammarOf(locale);
  const near = text.slice(Math.max(0, date.start - 30), date.end + 30);
  return (
    dates.some(({ value }) => value.startsWith(year)) ||
    new RegExp(`(?<!\\p{L})${anyOf(relativeYears)}(?!\\p{L})`, 'iu').test(near)
  );
}

/** « du 9 janvier au 12 » for “from 9 to 12 January”: the day stands there, the month nearby. */
function standsAsDay({ value }: WrittenDate, { text, dates }: DatedText): boolean {
  const undated = dates.reduce((rest, date) => rest.replace(date.text, ';'), text);
  const [, month, day] = /(\d{2})-(\d{2})$/.exec(value) ?? [];
  return (
    day !== undefined &&
    dates.some((other) => /(?:\d{4}-|--)(\d{2})(?:-\d{2})?$/.exec(other.value)?.[1] === month) &&
    new RegExp(`(?<![\\d.,])${Number(day)}(?!\\d|[.,]\\d)`).test(undated)
  );
}
