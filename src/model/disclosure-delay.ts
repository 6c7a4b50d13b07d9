import { precisionOf, type PartialDate } from './dates.ts';
import { oncePer } from './reads.ts';
import type { Story } from './story.ts';

/** How many months passed until the public learnt of it, both ends included; no `to`: or more. */
export interface DelayBand {
  from: number;
  to?: number;
}

export const delayBands = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 11 },
  { from: 12, to: 23 },
  { from: 24 },
] as const satisfies readonly DelayBand[];

export interface DisclosureDelays {
  /** In the order of {@link delayBands}. */
  bands: readonly { band: DelayBand; count: number }[];
  /** Stories whose dates are precise enough. */
  placed: number;
  leftOut: number;
}

/**
 * Time from the month in which a breach began to that in which the public learnt of it, in calendar
 * months: most sources give no day. A story counts where its dates leave no doubt about the band.
 */
export const disclosureDelays = oncePer((stories: readonly Story[]): DisclosureDelays => {
  const found = stories.map(delayOf);
  const bands = delayBands.map((band) => ({
    band,
    count: found.filter((one) => one === band).length,
  }));
  const placed = found.filter((band) => band !== undefined).length;
  return { bands, placed, leftOut: stories.length - placed };
});

/** The band of a story; none where the beginning is unknown or the dates allow two bands. */
export function delayOf({ facts }: Story): DelayBand | undefined {
  if (facts.occurred === undefined) return undefined;
  const [occurred, disclosed] = [months(facts.occurred), months(facts.disclosed)];
  // A date within the other's year may lie on either side of it; nothing is disclosed before it began.
  const shortest = bandOf(Math.max(0, disclosed.first - occurred.last));
  const longest = bandOf(disclosed.last - occurred.first);
  return shortest === longest ? shortest : undefined;
}

function bandOf(delay: number): DelayBand | undefined {
  return delayBands.find((band) => !('to' in band) || delay <= band.to);
}

/** The first and last month that a date may mean, counted from year 0. */
function months(date: PartialDate): { first: number; last: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = year * 12 + month - 1;
  return { first, last: precisionOf(date) === 'year' ? first + 11 : first };
}
