import type { Library } from './library.ts';
import { byFrequency } from './statistics.ts';
import { listings, topicKinds, type Listing } from './topics.ts';

/** Choices shown of each kind. */
const most = 6;
/** A list of one story narrows nothing down; the list itself has it. */
const fewest = 2;

/**
 * The lists that a list can be narrowed down to by a topic of another kind, the most frequent
 * first: those with two stories or more, and fewer than it has itself.
 */
export function narrowings({ topic, stories }: Listing, library: Library): Listing[][] {
  const within = listings({ ...library, stories });
  return topicKinds
    .filter((kind) => kind !== topic.kind)
    .map((kind) =>
      byFrequency(within[kind])
        .filter((one) => one.stories.length >= fewest && one.stories.length < stories.length)
        .slice(0, most),
    )
    .filter((choices) => choices.length > 0);
}
