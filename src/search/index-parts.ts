import { sortKey } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import { inIndexOrder } from './order-files.ts';

/**
 * Divides stories into parts of about the same size, each an index of its own, the oldest first. The
 * stories of a month stay together, so that one more hardly ever moves another into the next part.
 * @param stories in the order of the index
 * @param parts how many; fewer come of fewer months
 */
function inParts(stories: readonly Story[], parts: number): Story[][] {
  const firsts = new Map<string, number>();
  for (const [index, story] of stories.entries())
    if (!firsts.has(monthOf(story))) firsts.set(monthOf(story), index);
  const partOf = (story: Story): number =>
    Math.floor(((firsts.get(monthOf(story)) ?? 0) * parts) / stories.length);
  return [...Map.groupBy(stories, partOf).values()];
}

/** The stories of each part of the index, the first of them though there be none. */
export function indexParts(library: Pick<Library, 'stories' | 'site'>): Story[][] {
  const [first = [], ...others] = inParts(inIndexOrder(library), library.site.searchParts);
  return [first, ...others];
}

function monthOf({ facts }: Story): string {
  return sortKey(facts.disclosed).slice(0, 7);
}
