import { sortKey, type PartialDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { currentCount, latestDevelopment, type Story } from '../model/story.ts';
import type { IndexFile } from './build-index.ts';
import {
  listedOrders,
  orderFileName,
  writeMonths,
  type ListedOrder,
  type StoryMonths,
} from './story-order.ts';

/**
 * Stories in the order of the index: those disclosed first come first, so that a new one leaves the
 * numbers of the others, and most parts of the index, as they were.
 */
export function inIndexOrder({ stories }: Pick<Library, 'stories'>): Story[] {
  const key = ({ facts, id }: Story): string => `${sortKey(facts.disclosed)} ${id}`;
  return stories.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The orders that stand beside the index; alike in every language. */
export function orderFiles(library: Pick<Library, 'stories'>): IndexFile[] {
  const stories = inIndexOrder(library);
  const ranks: Readonly<Record<ListedOrder, number[]>> = {
    development: ranksOf(stories.map((story) => sortKey(latestDevelopment(story)))),
    people: ranksOf(stories.map(currentCount)),
  };
  return listedOrders.map((order) => ({
    path: orderFileName(order),
    content: Buffer.from(JSON.stringify(ranks[order])),
  }));
}

/** When the latest developments were, by month: what orders stories that words fit equally well. */
export function storyMonths(library: Pick<Library, 'stories'>): StoryMonths {
  const stories = inIndexOrder(library);
  const [first] = stories;
  const start = first ? monthOf(first.facts.disclosed) : 0;
  const months: number[][] = [];
  for (const story of stories) {
    const month = monthOf(story.facts.disclosed) - start;
    // Months without a story have an empty list.
    while (months.length <= month) months.push([]);
    months[month]?.push(monthOf(latestDevelopment(story)) - start);
  }
  return writeMonths(months);
}

function monthOf(date: PartialDate): number {
  const [year = 0, month = 0] = sortKey(date).split('-').map(Number);
  return year * 12 + month;
}

/** Equal values have equal ranks; the greatest value has the highest. */
function ranksOf(values: readonly (string | number)[]): number[] {
  const different = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(different.map((value, rank) => [value, rank]));
  return values.map((value) => ranks.get(value) ?? 0);
}
