import type { Library } from './library.ts';
import { sizeOf, type Size } from './size.ts';
import { byLatestDevelopment, mainCompany, statusOf, yearOfStory, type Story } from './story.ts';
import type { DataType, Sector, Status } from './vocabulary.ts';

/** What stories are listed by. */
export const topicKinds = ['dataType', 'sector', 'country', 'year', 'status', 'size'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** One listing: all stories with a data type, in a sector, of a country, a year, a status or a size. */
export type Topic =
  | { kind: 'dataType'; code: DataType }
  | { kind: 'sector'; code: Sector }
  | { kind: 'country'; code: string }
  | { kind: 'year'; code: string }
  | { kind: 'status'; code: Status }
  | { kind: 'size'; code: Size };

export interface Listing {
  topic: Topic;
  /** Newest development first. */
  stories: readonly Story[];
}

/** The topics of one story. */
export function topicsOf(story: Story, { companies }: Pick<Library, 'companies'>): Topic[] {
  const involved = story.facts.companies.flatMap((id) => companies[id] ?? []);
  return [
    ...story.facts.dataTypes.map((code): Topic => ({ kind: 'dataType', code })),
    ...[...new Set(involved.flatMap(({ sector }) => sector ?? []))].map((code): Topic => ({
      kind: 'sector',
      code,
    })),
    ...[...new Set(involved.flatMap(({ country }) => country ?? []))].map((code): Topic => ({
      kind: 'country',
      code,
    })),
    { kind: 'year', code: yearOfStory(story) },
    { kind: 'status', code: statusOf(story) },
    { kind: 'size', code: sizeOf(story) },
  ];
}

/** Every listing that has at least one story, by kind; the order within a kind is the reader's language's. */
export function listings(library: Library): Readonly<Record<TopicKind, Listing[]>> {
  const all: Record<TopicKind, Map<string, { topic: Topic; stories: Story[] }>> = {
    dataType: new Map(),
    sector: new Map(),
    country: new Map(),
    year: new Map(),
    status: new Map(),
    size: new Map(),
  };
  for (const story of [...library.stories].sort(byLatestDevelopment))
    for (const topic of topicsOf(story, library)) {
      const listing = all[topic.kind].get(topic.code) ?? { topic, stories: [] };
      listing.stories.push(story);
      all[topic.kind].set(topic.code, listing);
    }
  return {
    dataType: [...all.dataType.values()],
    sector: [...all.sector.values()],
    country: [...all.country.values()],
    year: [...all.year.values()],
    status: [...all.status.values()],
    size: [...all.size.values()],
  };
}

/** Whether any story is of a topic, so that there is a list of its stories. */
export function hasStories(topic: Topic, library: Pick<Library, 'companies' | 'stories'>): boolean {
  const key = ({ kind, code }: Topic): string => `${kind}/${code}`;
  const known =
    told.get(library.stories) ??
    new Set(library.stories.flatMap((story) => topicsOf(story, library).map(key)));
  told.set(library.stories, known);
  return known.has(key(topic));
}

/** The topics of which there are stories; every page asks for some. */
const told = new WeakMap<Library['stories'], ReadonlySet<string>>();

/** The stories in which a company was breached, or through which it happened; newest disclosure first. */
export function storiesOf(
  company: string,
  stories: readonly Story[],
): { breached: Story[]; supplied: Story[] } {
  const sorted = [...stories].sort((a, b) =>
    a.facts.disclosed < b.facts.disclosed
      ? 1
      : a.facts.disclosed > b.facts.disclosed
        ? -1
        : a.id < b.id
          ? -1
          : 1,
  );
  return {
    breached: sorted.filter(({ facts }) => facts.companies.includes(company)),
    supplied: sorted.filter(
      ({ facts }) => facts.via.includes(company) && !facts.companies.includes(company),
    ),
  };
}

/** Up to `most` stories to read next: the same company first, then those that share most topics. */
export function relatedStories(story: Story, library: Library, most = 3): Story[] {
  const own = new Set(topicsOf(story, library).map(({ kind, code }) => `${kind}/${code}`));
  const score = (other: Story): number =>
    (mainCompany(other) === mainCompany(story) ? 1000 : 0) +
    topicsOf(other, library).filter(
      ({ kind, code }) => kind !== 'status' && own.has(`${kind}/${code}`),
    ).length;
  return library.stories
    .filter((other) => other !== story)
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => b.score - a.score || byLatestDevelopment(a.other, b.other))
    .slice(0, most)
    .map(({ other }) => other);
}
