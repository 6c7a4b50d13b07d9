import { oncePer } from './reads.ts';
import { byOccurrence, type PublicRecord, type RecordedBreach } from './record.ts';

/** The breaches of an organisation that no story tells, newest first. */
export function recordsOf(company: string, record: PublicRecord): RecordedBreach[] {
  return recordsAbout(company, record).filter(({ story }) => story === undefined);
}

/** The breaches of an organisation, newest first. */
export function recordsAbout(company: string, { breaches }: PublicRecord): RecordedBreach[] {
  return (byCompany(breaches).get(company) ?? []).toSorted(byOccurrence);
}

/** The entries that are the same breach as a story, newest first. */
export function recordsOfStory(story: string, { breaches }: PublicRecord): RecordedBreach[] {
  return (byStory(breaches).get(story) ?? []).toSorted(byOccurrence);
}

const byCompany = oncePer((breaches: readonly RecordedBreach[]) =>
  Map.groupBy(breaches, ({ company }) => company),
);
const byStory = oncePer((breaches: readonly RecordedBreach[]) =>
  Map.groupBy(breaches, ({ story }) => story),
);
