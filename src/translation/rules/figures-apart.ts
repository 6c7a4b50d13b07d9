import { datesIn, type WrittenDate } from '../dates-in.ts';
import { figuresIn, looseFiguresIn, type WrittenFigure } from '../figures-in.ts';
import { grammarOf } from '../languages/grammar.ts';
import type { Languages, Pair } from './rule.ts';
import { unmatched } from './unmatched.ts';

/** Figures of an original that its translation does not render, and those it has besides. */
export function figuresApart(
  { original, translation }: Pair,
  languages: Languages,
): { lost: WrittenFigure[]; extra: WrittenFigure[] } {
  const worded =
    grammarOf(languages.original).numerals && grammarOf(languages.translation).numerals;
  const countable = ({ text }: WrittenFigure): boolean =>
    worded !== undefined || /\p{Nd}/u.test(text);
  const [said, rendered] = [
    figuresIn(languages.original, original.text),
    figuresIn(languages.translation, translation.text),
  ];
  const exact = unmatched(said, rendered, (a, b) => a.value === b.value && a.unit === b.unit);
  const { missing, added } = unmatched(
    exact.missing,
    exact.added,
    (a, b) => shortened(a, b, said) || shortened(b, a, rendered),
  );
  const datesApart = unmatched(
    datesIn(languages.original, original.text),
    datesIn(languages.translation, translation.text),
    (a, b) => a.value === b.value,
  );
  const lost = without(missing.filter(countable), [
    ...looseFiguresIn(languages.translation, translation.text),
    ...partsOf(datesApart.added),
  ]);
  const extra = without(added.filter(countable), [
    ...looseFiguresIn(languages.original, original.text),
    ...partsOf(datesApart.missing),
  ]);
  // What one language says twice and the other once is no fault, as long as nothing stands instead.
  return {
    lost: extra.length > 0 ? lost : lost.filter((figure) => !includes(rendered, figure)),
    extra: lost.length > 0 ? extra : extra.filter((figure) => !includes(said, figure)),
  };
}

function includes(figures: readonly WrittenFigure[], { value, unit }: WrittenFigure): boolean {
  return figures.some((other) => other.value === value && other.unit === unit);
}

/**
 * Whether a figure is another less what a language does not say twice: “183 million pounds became
 * 20 million”, “2.9 million, then 4.2”.
 */
function shortened(
  figure: WrittenFigure,
  full: WrittenFigure,
  around: readonly WrittenFigure[],
): boolean {
  const sameUnit =
    figure.unit === full.unit ||
    (figure.unit === undefined &&
      full.unit !== '%' &&
      around.some(({ unit }) => unit === full.unit));
  if (!sameUnit) return false;
  if (figure.value === full.value) return true;
  return (
    figure.scale === 1 &&
    Number(figure.value) * full.scale === Number(full.value) &&
    around.some(
      (near) =>
        near.scale === full.scale &&
        (near.end <= figure.start ? figure.start - near.end : near.start - figure.end) < 40,
    )
  );
}

/** Days and years: what is left of “June 2020” in « en 2020 » is for rule `dates` to say. */
function partsOf(dates: readonly WrittenDate[]): string[] {
  return dates.flatMap(({ value }) =>
    (value.match(/\d+/g) ?? []).map((part) => String(Number(part))),
  );
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
