import { figuresIn, looseFiguresIn, type WrittenFigure } from '../figures-in.ts';
import { grammarOf } from '../languages/grammar.ts';
import type { Finding, PairRule } from './rule.ts';
import { unmatched } from './unmatched.ts';

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
export const figures: PairRule = ({ original, translation }, languages) => {
  const worded =
    grammarOf(languages.original).numerals && grammarOf(languages.translation).numerals;
  const countable = ({ text }: WrittenFigure): boolean =>
    worded !== undefined || /\p{Nd}/u.test(text);
  const [said, rendered] = [
    figuresIn(languages.original, original.text),
    figuresIn(languages.translation, translation.text),
  ];
  const { missing, added } = unmatched(
    said,
    rendered,
    (a, b) =>
      a.value === b.value && (a.unit === b.unit || elided(a, b, said) || elided(b, a, rendered)),
  );
  const lost = without(
    missing.filter(countable),
    looseFiguresIn(languages.translation, translation.text),
  );
  const extra = without(added.filter(countable), looseFiguresIn(languages.original, original.text));
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

/** “183 million pounds became 20 million”: a currency is not said twice. */
function elided(
  figure: WrittenFigure,
  other: WrittenFigure,
  around: readonly WrittenFigure[],
): boolean {
  const { unit } = other;
  return figure.unit === undefined && unit !== '%' && around.some((near) => near.unit === unit);
}

/** Figures that no loose word of the other language renders. */
function without(figures: readonly WrittenFigure[], loose: readonly string[]): WrittenFigure[] {
  const rest = [...loose];
  return figures.filter(({ value }) => {
    const index = rest.indexOf(value);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
