import type { Library } from './library.ts';
import { oncePer, readAs } from './reads.ts';
import { sizeOf, type Size } from './size.ts';
import { byLatestDevelopment, statusOf, yearOfStory, type Story } from './story.ts';
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
export function topicsOf(
  story: Story,
  { companies }: Pick<Library, 'companies'>,
): readonly Topic[] {
  return filed(companies)(story);
}

/** Every list asks. */
const filed = oncePer((companies: Library['companies']) =>
  oncePer((story: Story) => topicsIn(story, companies)),
);

function topicsIn(story: Story, companies: Library['companies']): Topic[] {
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

type Told = Pick<Library, 'companies' | 'stories'>;

/** Every listing that has at least one story, by kind; the order within a kind is the reader's language's. */
export const listings = oncePer(
  (library: Told): Readonly<Record<TopicKind, readonly Listing[]>> => {
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
  },
);

/** The name of a topic among all topics. */
export function nameOf({ kind, code }: Topic): string {
  return `${kind}/${code}`;
}

/** The stories of each topic by its name, in the order of the library. */
const byTopic = oncePer((library: Told) => {
  const told = new Map<string, Story[]>();
  for (const story of library.stories)
    for (const name of topicsOf(story, library).map(nameOf)) {
      const stories = told.get(name) ?? [];
      stories.push(story);
      told.set(name, stories);
    }
  return told;
});

/** The stories of a topic, in the order of the library. */
export function storiesOfTopic(topic: Topic, library: Told): readonly Story[] {
  return byTopic(library).get(nameOf(topic)) ?? [];
}

/** The names of the topics of which there are stories. */
export function toldTopics(library: Told): string[] {
  return [...byTopic(library).keys()];
}

/** Whether any story is of a topic, so that there is a list of its stories; every page asks. */
export function hasStories(topic: Topic, library: Told): boolean {
  return readAs('told topics', () => byTopic(library).has(nameOf(topic)));
}

/** The stories of each organisation, whether breached or gone through, in the order of the library. */
const byCompany = oncePer((stories: readonly Story[]) => {
  const told = new Map<string, Story[]>();
  for (const story of stories)
    for (const id of new Set([...story.facts.companies, ...story.facts.via])) {
      const own = told.get(id) ?? [];
      own.push(story);
      told.set(id, own);
    }
  return told;
});

/** The stories in which an organisation was breached, or through which it happened, in their order. */
export function storiesAbout(company: string, stories: readonly Story[]): readonly Story[] {
  return byCompany(stories).get(company) ?? [];
}

/** The stories in which a company was breached, or through which it happened; newest disclosure first. */
export function storiesOf(
  company: string,
  stories: readonly Story[],
): { breached: Story[]; supplied: Story[] } {
  const sorted = storiesAbout(company, stories).toSorted((a, b) =>
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

/** A story by its id. */
export function storyCalled(id: string, library: Pick<Library, 'stories'>): Story | undefined {
  return readAs(`story/${id}`, () => byId(library).get(id));
}

const byId = oncePer(
  ({ stories }: Pick<Library, 'stories'>) => new Map(stories.map((story) => [story.id, story])),
);
