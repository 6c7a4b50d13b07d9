import { sortKey, type PartialDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { currentCount, latestDevelopment, type Story } from '../model/story.ts';
import type { IndexFile } from './build-index.ts';
import { listedOrders, orderFileName, type OrderList } from './story-order.ts';

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
  const lists: OrderList = {
    month: byMonth(stories),
    development: ranksOf(stories.map((story) => sortKey(latestDevelopment(story)))),
    people: ranksOf(stories.map(currentCount)),
  };
  return listedOrders.map((order) => ({
    path: orderFileName(order),
    content: Buffer.from(JSON.stringify(lists[order])),
  }));
}

function byMonth(stories: readonly Story[]): number[][] {
  const [first] = stories;
  const start = first ? monthOf(first.facts.disclosed) : 0;
  const months: number[][] = [];
  for (const story of stories) {
    const month = monthOf(story.facts.disclosed);
    const later = monthOf(latestDevelopment(story)) - month;
    // Months without a story have an empty list.
    for (let at = months.length; at <= month - start; at++) months.push([]);
    months[month - start]?.push(later);
  }
  return months;
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
