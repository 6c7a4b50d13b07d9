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

const millisecondsOfDay = 86_400_000;

const numbers: Readonly<Record<ListedOrder, (story: Story) => number>> = {
  development: (story) => Date.parse(sortKey(latestDevelopment(story))) / millisecondsOfDay,
  people: currentCount,
};

/**
 * Stories in the order of the index: those disclosed first come first, so that a new one leaves the
 * numbers of the others, and most parts of the index, as they were.
 */
export function inIndexOrder({ stories }: Pick<Library, 'stories'>): Story[] {
  const key = ({ facts, id }: Story): string => `${sortKey(facts.disclosed)} ${id}`;
  return stories.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The orders that stand beside the index; alike in every language. Their numbers mean the same on any
 * site, so that those of several indexes can stand one after the other.
 */
export function orderFiles(library: Pick<Library, 'stories'>): IndexFile[] {
  const stories = inIndexOrder(library);
  return listedOrders.map((order) => ({
    path: orderFileName(order),
    content: Buffer.from(JSON.stringify(stories.map(numbers[order]))),
  }));
}

/** When the latest developments were, by month: what orders stories that words fit equally well. */
export function storyMonths(library: Pick<Library, 'stories'>): StoryMonths {
  const stories = inIndexOrder(library);
  const [first] = stories;
  const from = first ? monthOf(first.facts.disclosed) : 0;
  const months: number[][] = [];
  for (const story of stories) {
    const month = monthOf(story.facts.disclosed) - from;
    // Months without a story have an empty list.
    while (months.length <= month) months.push([]);
    months[month]?.push(monthOf(latestDevelopment(story)) - from);
  }
  return writeMonths(from, months);
}

function monthOf(date: PartialDate): number {
  const [year = 0, month = 0] = sortKey(date).split('-').map(Number);
  return year * 12 + month;
}
