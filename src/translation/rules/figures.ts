import { figuresApart } from './figures-apart.ts';
import type { Finding, PairRule } from './rule.ts';

/**
 * Figures that a translation lost, added or changed: numbers in digits or words, percentages,
 * money, versions, times of day. “84.2 million” equals “84,2 millions”; “491,840” in French is
 * 491.84 and a fault; a billion is a milliard. The article “one” is no figure. Components need no
 * look: they write their figures in every language.
 *
 * - good: “12% of 491,840 patients” — « 12 % des 491 840 patients »
 * - bad: “three billion” — « trois billions »
 *
 * Severity: error.
 */
export const figures: PairRule = (pair, languages) => {
  const { translation } = pair;
  const { lost, extra } = figuresApart(pair, languages);
  return [
    ...lost.map((figure, index): Finding => {
      const instead = extra[index];
      const at = instead ? translation.place(instead.start) : translation.place(0);
      return {
        rule: 'figures',
        severity: 'error',
        value: figure.text,
        ...at,
        message: instead
          ? `“${figure.text}” of the original became “${instead.text}”`
          : `the figure “${figure.text}” of the original is missing`,
        hint: instead ? 'correct the figure' : 'put it back',
      };
    }),
    ...extra.slice(lost.length).map((figure): Finding => ({
      rule: 'figures',
      severity: 'error',
      value: figure.text,
      ...translation.place(figure.start),
      message: `the figure “${figure.text}” is not in the original`,
      hint: 'remove it, or correct it',
    })),
  ];
};
