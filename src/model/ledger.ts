import { sortKey } from './dates.ts';
import type { Figure } from './facts.ts';
import type { Basis } from './vocabulary.ts';

const weight: readonly Basis[] = ['confirmed', 'estimated', 'claimed'];

/**
 * The figure that stands today: the latest confirmed one that counts the whole, else the latest
 * estimated, else the latest claimed. Of two said on one day the later line wins. A denial is not a
 * figure, and parts are never added up.
 */
export function currentFigure(figures: readonly Figure[]): Figure | undefined {
  for (const basis of weight) {
    const latest = figures
      .filter((figure) => figure.basis === basis && !figure.part)
      .reduce<Figure | undefined>(
        (best, figure) => (best && sortKey(best.said) > sortKey(figure.said) ? best : figure),
        undefined,
      );
    if (latest) return latest;
  }
  return undefined;
}

/** The figures that count a part of the whole, in the order of the ledger. */
export function partialFigures(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure) => figure.part);
}
