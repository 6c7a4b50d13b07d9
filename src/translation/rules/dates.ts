import { datesIn } from '../dates-in.ts';
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
  const { missing, added } = unmatched(
    datesIn(languages.original, original.text),
    datesIn(languages.translation, translation.text),
    (a, b) => a.value === b.value,
  );
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
