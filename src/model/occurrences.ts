import type { Library } from './library.ts';
import { oncePer } from './reads.ts';
import { recordListingOf, recordListings, withoutStory } from './record-topics.ts';
import { hasStories, listings, type Topic, type TopicKind } from './topics.ts';

/** How often something comes up on the site. */
export interface Occurrences {
  stories: number;
  /** Entries of the public record that no story tells. */
  entries: number;
}

const none: Occurrences = { stories: 0, entries: 0 };

/**
 * How often an organisation comes up: stories in which it was breached, or through which it
 * happened. All are counted in one go, because lists show hundreds of them.
 */
export const companyOccurrences = oncePer(
  ({ stories, record }: Pick<Library, 'stories' | 'record'>): ((id: string) => Occurrences) => {
    const counts = new Map<string, Occurrences>();
    const countOf = (id: string): Occurrences => {
      const count = counts.get(id) ?? { stories: 0, entries: 0 };
      counts.set(id, count);
      return count;
    };
    for (const { facts } of stories)
      for (const id of new Set([...facts.companies, ...facts.via])) countOf(id).stories++;
    for (const { company, story } of record.breaches)
      if (company !== undefined && story === undefined) countOf(company).entries++;
    return (id) => counts.get(id) ?? none;
  },
);

/** How often each topic of a kind comes up, in stories or in the public record. */
export function topicOccurrences(
  kind: TopicKind,
  library: Library,
): (Occurrences & { topic: Topic })[] {
  const told = listings(library)[kind].map(({ topic, stories }) => ({
    topic,
    stories: stories.length,
    entries: withoutStory(recordListingOf(topic, library)?.breaches ?? []).length,
  }));
  const recorded =
    kind === 'status'
      ? []
      : recordListings(library)
          [kind].filter(({ topic }) => !hasStories(topic, library))
          .map(({ topic, breaches }) => ({
            topic,
            stories: 0,
            entries: withoutStory(breaches).length,
          }))
          .filter(({ entries }) => entries > 0);
  return [...told, ...recorded];
}
