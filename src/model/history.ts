import { compareDays } from './changes.ts';
import type { PartialDate } from './dates.ts';
import type { KnownData } from './exposure.ts';
import { recordsOf, recordsOfStory } from './record-of.ts';
import type { PublicRecord, RecordedBreach } from './record.ts';
import type { Story } from './story.ts';

/** A breach in the history of an organisation: told in a story, or known from the public record. */
export type PastBreach =
  | {
      kind: 'story';
      story: Story;
      /** When the public learnt of it. */
      date: PartialDate;
      /** What the record has of the same breach. */
      records: readonly RecordedBreach[];
    }
  | {
      kind: 'record';
      breach: RecordedBreach;
      /** When it happened, as the record has it: when the public learnt of it is not there. */
      date: PartialDate;
    };

/**
 * The breaches of an organisation, newest first: each once, as a story where there is one.
 * @param stories those in which it was breached
 */
export function historyOf(
  company: string,
  stories: readonly Story[],
  record: PublicRecord,
): PastBreach[] {
  const told = stories.map((story): PastBreach => ({
    kind: 'story',
    story,
    date: story.facts.disclosed,
    records: recordsOfStory(story.id, record),
  }));
  const recorded = recordsOf(company, record).map((breach): PastBreach => ({
    kind: 'record',
    breach,
    date: breach.occurred,
  }));
  return [...told, ...recorded].sort((a, b) => compareDays(b.date, a.date));
}

/** What is known of the data of a breach; the record never says what was not taken. */
export function dataOf(past: PastBreach): KnownData {
  return past.kind === 'story'
    ? past.story.facts
    : { dataTypes: past.breach.dataTypes ?? [], notExposed: [] };
}
