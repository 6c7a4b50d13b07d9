import type { Library } from './library.ts';
import { nameOf, topicKinds, topicsOf, type Listing, type Topic } from './topics.ts';

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
  const within = new Map<string, Narrowing>();
  for (const story of stories)
    for (const other of topicsOf(story, library)) {
      const name = nameOf(other);
      const known = within.get(name);
      if (known) known.count++;
      else within.set(name, { topic: other, count: 1 });
    }
  const shared = [...within.values()]
    .filter(({ count }) => count >= fewest && count < stories.length)
    .sort((a, b) => b.count - a.count || (a.topic.code < b.topic.code ? -1 : 1));
  return topicKinds
    .filter((kind) => kind !== topic.kind)
    .map((kind) => shared.filter((one) => one.topic.kind === kind).slice(0, most))
    .filter((choices) => choices.length > 0);
}
