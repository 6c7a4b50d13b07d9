import type { Library } from './library.ts';
import { byFrequency } from './statistics.ts';
import { listings, topicKinds, type Listing, type Topic } from './topics.ts';

/** A list that another narrows down to. */
export interface Narrowing {
  topic: Topic;
  /** Stories in both. */
  count: number;
}

/** Choices shown of each kind. */
const most = 6;
/** A list of one story narrows nothing down; the list itself has it. */
const fewest = 2;

/**
 * The lists that a list can be narrowed down to by a topic of another kind, the most frequent
 * first: those with two stories or more, and fewer than it has itself.
 */
export function narrowings({ topic, stories }: Listing, library: Library): Narrowing[][] {
  const within = listings({ ...library, stories });
  return topicKinds
    .filter((kind) => kind !== topic.kind)
    .map((kind) =>
      byFrequency(within[kind])
        .filter((one) => one.stories.length >= fewest && one.stories.length < stories.length)
        .slice(0, most)
        .map((one) => ({ topic: one.topic, count: one.stories.length })),
    )
    .filter((choices) => choices.length > 0);
}
