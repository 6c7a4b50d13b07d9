import type { Figure } from './facts.ts';
import { currentFigure } from './ledger.ts';
import type { Story } from './story.ts';
import type { Unit } from './vocabulary.ts';

/** How large a breach is, after its current figure; nobody writes these codes, they follow from it. */
export const sizes = ['under-10k', '10k-100k', '100k-1m', '1m-10m', 'over-10m', 'unknown'] as const;
export type Size = (typeof sizes)[number];

/** From a count, included, to another, excluded. */
export interface Range {
  from: number;
  /** Left out where there is no upper bound. */
  to?: number;
}

const ranges: readonly (readonly [Exclude<Size, 'unknown'>, Range])[] = [
  ['under-10k', { from: 0, to: 10_000 }],
  ['10k-100k', { from: 10_000, to: 100_000 }],
  ['100k-1m', { from: 100_000, to: 1_000_000 }],
  ['1m-10m', { from: 1_000_000, to: 10_000_000 }],
  ['over-10m', { from: 10_000_000 }],
];

/** Units that say nothing of how many people are concerned. */
const impersonal: ReadonlySet<Unit> = new Set(['files', 'organisations']);

/** The current figure, where it counts people or what they have: accounts, contracts, records. */
export function sizedFigure({ facts }: Story): Figure | undefined {
  const figure = currentFigure(facts.figures);
  return figure && !impersonal.has(figure.unit) ? figure : undefined;
}

/** The size of a breach, as far as a figure that stands tells it. */
export function sizeOf(story: Story): Size {
  const figure = sizedFigure(story);
  return figure ? sizeOfCount(figure.count) : 'unknown';
}

/** The size that a count of people or of what they have belongs to. */
export function sizeOfCount(count: number): Size {
  return ranges.find(([, { to }]) => to === undefined || count < to)?.[0] ?? 'unknown';
}

/** The counts that a size stands for; none where nobody knows. */
export function rangeOf(size: Size): Range | undefined {
  return ranges.find(([code]) => code === size)?.[1];
}
