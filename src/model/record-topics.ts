import { yearOf } from './dates.ts';
import type { Library } from './library.ts';
import { oncePer } from './reads.ts';
import { byOccurrence, type RecordedBreach } from './record.ts';
import { sizeOfCount } from './size.ts';
import type { Topic, TopicKind } from './topics.ts';

/** What the public record is listed by: what stories are, less what it knows nothing of. */
export const recordTopicKinds = [
  'year',
  'dataType',
  'size',
  'sector',
  'country',
] as const satisfies readonly TopicKind[];
export type RecordTopicKind = (typeof recordTopicKinds)[number];

/** All entries of the public record with a data type, of a year, a size, a sector or a country. */
export interface RecordListing {
  topic: Topic & { kind: RecordTopicKind };
  /** Newest first; those that a story tells, too. */
  breaches: readonly RecordedBreach[];
}

type Listed = Pick<Library, 'companies' | 'record'>;

/**
 * The topics of an entry. Its year is that of the breach, not of its disclosure, which the record
 * does not have; sector and country are those of an organisation that stories tell of.
 */
export function recordTopicsOf(
  breach: RecordedBreach,
  { companies }: Pick<Library, 'companies'>,
): RecordListing['topic'][] {
  const { sector, country } = companies[breach.company ?? ''] ?? {};
  return [
    { kind: 'year', code: yearOf(breach.occurred) },
    ...(breach.dataTypes ?? []).map((code) => ({ kind: 'dataType' as const, code })),
    { kind: 'size', code: sizeOfCount(breach.accounts) },
    ...(sector === undefined ? [] : [{ kind: 'sector' as const, code: sector }]),
    ...(country === undefined ? [] : [{ kind: 'country' as const, code: country }]),
  ];
}

/** Every list of the public record that has an entry, by kind; computed once for a library. */
export const recordListings: (
  library: Listed,
) => Readonly<Record<RecordTopicKind, readonly RecordListing[]>> = oncePer(listAll);

function listAll(library: Listed): Record<RecordTopicKind, RecordListing[]> {
  const tagged = library.record.breaches
    .toSorted(byOccurrence)
    .flatMap((breach) => recordTopicsOf(breach, library).map((topic) => ({ breach, topic })));
  const ofKind = (kind: RecordTopicKind): RecordListing[] =>
    [
      ...Map.groupBy(
        tagged.filter(({ topic }) => topic.kind === kind),
        ({ topic }) => topic.code,
      ).values(),
    ].flatMap((group) =>
      group[0] ? [{ topic: group[0].topic, breaches: group.map(({ breach }) => breach) }] : [],
    );
  return {
    year: ofKind('year'),
    dataType: ofKind('dataType'),
    size: ofKind('size'),
    sector: ofKind('sector'),
    country: ofKind('country'),
  };
}

/** The list of the public record on a topic; none where it has no entry, or is not listed so. */
export function recordListingOf(topic: Topic, library: Listed): RecordListing | undefined {
  if (topic.kind === 'status') return undefined;
  return recordListings(library)[topic.kind].find((one) => one.topic.code === topic.code);
}

/** Entries that no story tells: what a list shows beside its stories. */
export function withoutStory(breaches: readonly RecordedBreach[]): RecordedBreach[] {
  return breaches.filter(({ story }) => story === undefined);
}

/** Most accounts first; ties by id, so that the order is the same everywhere. */
export function byAccounts(a: RecordedBreach, b: RecordedBreach): number {
  return b.accounts - a.accounts || (a.id < b.id ? -1 : 1);
}

/** Lists with most entries first; ties by code, so that every language shows the same ones. */
export function byEntries(listings: readonly RecordListing[]): RecordListing[] {
  return listings.toSorted(
    (a, b) => b.breaches.length - a.breaches.length || (a.topic.code < b.topic.code ? -1 : 1),
  );
}
