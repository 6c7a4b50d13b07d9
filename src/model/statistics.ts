import { yearOf } from './dates.ts';
import { sumsOf } from './digest.ts';
import type { Figure } from './facts.ts';
import type { Outcome } from './outcomes.ts';
import type { RecordedBreach } from './record.ts';
import { oncePer } from './reads.ts';
import { sizedFigure } from './size.ts';
import { yearOfStory, type Story } from './story.ts';
import type { Listing } from './topics.ts';
import type { AmountKind } from './vocabulary.ts';

/** The charts of the page that counts all breaches; each is the name of its file of numbers too. */
export const statisticsCharts = [
  'breaches-by-year',
  'breaches-by-sector',
  'breaches-by-data-type',
  'time-to-disclosure',
  'fines-and-settlements',
] as const;
export type StatisticsChart = (typeof statisticsCharts)[number];

/** Those that count the public record, apart from the stories. */
export const recordCharts = ['record-by-year', 'record-by-data-type'] as const;
export type RecordChart = (typeof recordCharts)[number];

export interface YearCount {
  year: string;
  count: number;
}

/** Breaches by the year of their disclosure, oldest first; a year without one is there, with 0. */
export const perYear = oncePer((stories: readonly Story[]): readonly YearCount[] =>
  countYears(stories.map(yearOfStory)),
);

/** Entries of the public record by the year of the breach, in the same way. */
export function recordPerYear(breaches: readonly RecordedBreach[]): YearCount[] {
  return countYears(breaches.map(({ occurred }) => yearOf(occurred)));
}

function countYears(named: readonly string[]): YearCount[] {
  const years = named.map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: String(first + index),
    count: years.filter((year) => year === first + index).length,
  }));
}

/** Listings with most stories first; ties by code, so that every language shows the same ones. */
export function byFrequency(listings: readonly Listing[]): Listing[] {
  return listings.toSorted(
    (a, b) => b.stories.length - a.stories.length || (a.topic.code < b.topic.code ? -1 : 1),
  );
}

/** The largest current figure that counts people or what they have, and its story. */
export const largestFigure = oncePer((stories: readonly Story[]): SizedStory | undefined =>
  stories
    .flatMap((story) => {
      const figure = sizedFigure(story);
      return figure ? { story, figure } : [];
    })
    .reduce<SizedStory | undefined>(
      (best, one) => (best && best.figure.count >= one.figure.count ? best : one),
      undefined,
    ),
);

/** A story with the figure that it is sized by. */
export interface SizedStory {
  story: Story;
  figure: Figure;
}

export interface Penalties {
  currency: string;
  sums: readonly Outcome[];
}

const penalties: ReadonlySet<AmountKind> = new Set(['fine', 'settlement']);

/**
 * Fines and settlements, largest first, by currency: sums of two currencies cannot be compared. The
 * currency with most of them comes first.
 */
export const penaltiesByCurrency = oncePer((stories: readonly Story[]): readonly Penalties[] => {
  const sums = sumsOf(stories).filter(({ amount }) => penalties.has(amount.kind));
  return [...Map.groupBy(sums, ({ amount }) => amount.currency)]
    .map(([currency, group]) => ({
      currency,
      sums: group.toSorted((a, b) => b.amount.value - a.amount.value),
    }))
    .sort((a, b) => b.sums.length - a.sums.length || (a.currency < b.currency ? -1 : 1));
});
