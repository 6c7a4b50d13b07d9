import type { Period } from '../model/digest.ts';
import type { PageId } from '../model/edition.ts';
import { letterSlug } from '../model/initial.ts';
import type { RecordChart, StatisticsChart } from '../model/statistics.ts';
import type { Story } from '../model/story.ts';
import type { Topic, TopicKind } from '../model/topics.ts';
import type { WithdrawnStory } from '../model/withdrawn.ts';
import type { Place } from './place.ts';
import type { Words } from './words.ts';

export type FeedFormat = 'atom' | 'json';

/** Sections that are one page each. */
export type Section =
  | 'articles'
  | 'companies'
  | 'archive'
  | 'search'
  | 'feeds'
  | 'glossary'
  | 'contribute'
  | 'advice'
  | 'digests'
  | 'news'
  | 'corrections'
  | 'statistics'
  | 'record'
  | 'offline';

/**
 * Every address of the site in one language. All begin with the site's folder and end with a
 * slash, except those of files. Nothing else builds an address.
 */
export interface Addresses {
  home: () => string;
  section: (section: Section) => string;
  article: (story: Story) => string;
  /** The place in an article where the update about an event stands. */
  update: (story: Story, event: string) => string;
  /** The place in an article where a correction stands; `part` is its id there. */
  correction: (story: Story, part: string) => string;
  /** The picture of a story that other sites show beside a link to it. */
  socialImage: (story: Story) => string;
  /** Former addresses of an article in this language. */
  articleAliases: (story: Story) => string[];
  /** An organisation; where its list is long, its pages are counted from 1. */
  company: (id: string, page?: number) => string;
  /** The companies of a letter; see {@link letterSlug}. */
  companiesOf: (letter: string) => string;
  /** The list of topics of a kind: all sectors, all years. */
  topics: (kind: TopicKind) => string;
  /** The stories of a topic; their pages are counted from 1. */
  topic: (topic: Topic, page?: number) => string;
  /** What the public record has on a topic; its pages are counted from 1. */
  recordList: (topic: Topic, page: number) => string;
  /** What a month or a year brought. */
  digest: (period: Period) => string;
  page: (id: PageId) => string;
  term: (id: string) => string;
  /**
   * The feed of the page at an address.
   * @param archive number of an archive, from 1; the document to subscribe to when left out
   */
  feed: (page: string, format: FeedFormat, archive?: number) => string;
  /** The list of feeds that feed readers import. */
  feedList: () => string;
  /** Where a story stood that was withdrawn, in this language. */
  withdrawn: (story: WithdrawnStory) => string[];
}

const feedFiles = { atom: ['atom', 'xml'], json: ['feed', 'json'] } as const satisfies Readonly<
  Record<FeedFormat, readonly [name: string, extension: string]>
>;

const feedListFile = 'feeds.opml';

const socialImageFile = 'image.png';

const topicSections = {
  dataType: 'dataTypes',
  sector: 'sectors',
  country: 'countries',
  year: 'years',
  status: 'statuses',
  size: 'sizes',
} as const satisfies Readonly<Record<TopicKind, string>>;

export function createAddresses(locale: string, words: Words, { base }: Place): Addresses {
  const folder = (...parts: string[]): string => `${base}${[locale, ...parts].join('/')}/`;
  const slug = (topic: Topic): string => {
    switch (topic.kind) {
      case 'dataType':
        return words(`addresses.dataType.${topic.code}`);
      case 'sector':
        return words(`addresses.sector.${topic.code}`);
      case 'status':
        return words(`addresses.status.${topic.code}`);
      case 'size':
        return words(`addresses.size.${topic.code}`);
      case 'country':
        return topic.code.toLowerCase();
      case 'year':
        return topic.code;
    }
  };
  const article = (name: string): string => folder(words('addresses.articles'), name);
  const slugOf = (story: Story): string => story.editions[locale]?.slug ?? story.id;
  return {
    home: () => folder(),
    section: (section) => folder(words(`addresses.${section}`)),
    article: (story) => article(slugOf(story)),
    update: (story, event) => `${article(slugOf(story))}#update-${event}`,
    correction: (story, part) => `${article(slugOf(story))}#${part}`,
    socialImage: (story) => `${article(slugOf(story))}${socialImageFile}`,
    articleAliases: (story) => (story.editions[locale]?.aliases ?? []).map(article),
    company: (id, page = 1) =>
      folder(words('addresses.companies'), id, ...(page > 1 ? [String(page)] : [])),
    companiesOf: (letter) =>
      folder(words('addresses.companies'), words('addresses.letters'), letterSlug(letter)),
    topics: (kind) => folder(words(`addresses.${topicSections[kind]}`)),
    topic: (topic, page = 1) =>
      folder(
        words(`addresses.${topicSections[topic.kind]}`),
        slug(topic),
        ...(page > 1 ? [String(page)] : []),
      ),
    recordList: (topic, page) =>
      folder(
        words('addresses.record'),
        words(`addresses.${topicSections[topic.kind]}`),
        slug(topic),
        ...(page > 1 ? [String(page)] : []),
      ),
    digest: (period) => folder(words('addresses.digests'), period),
    page: (id) => folder(words(`addresses.pages.${id}`)),
    term: (id) => `${folder(words('addresses.glossary'))}#${id}`,
    feed: (page, format, archive) => {
      const [name, extension] = feedFiles[format];
      return `${page}${name}${archive === undefined ? '' : `-${archive}`}.${extension}`;
    },
    feedList: () => `${folder(words('addresses.feeds'))}${feedListFile}`,
    withdrawn: ({ editions }) => (editions[locale] ?? []).map(article),
  };
}

/** The page where a reader chooses a language. */
export function rootAddress({ base }: Place): string {
  return base;
}

/** The list of all sitemaps, or one of them. */
export function sitemapAddress({ base }: Place, name = 'index'): string {
  return `${base}sitemap-${name}.xml`;
}

/** The numbers of a chart, the same for every language. */
export function chartFileAddress(chart: StatisticsChart | RecordChart, { base }: Place): string {
  return `${base}data/figures/${chart}.csv`;
}

/** A file of the open data, the same for every language: `stories.json`. */
export function dataAddress(file: string, { base }: Place): string {
  return `${base}data/v1/${file}`;
}

/** An address with scheme and host, for feeds, canonical links and alternates. */
export function absolute(address: string, { origin }: Place): string {
  return `${origin}${address}`;
}

/** The values of a route's parameters at an address: `/fr/articles/x/` → `{ locale: 'fr', … }`. */
export function routeParams<Name extends string>(
  address: string,
  { base }: Place,
  names: readonly Name[],
): Record<Name, string> {
  const parts = address.slice(base.length).split('/').filter(Boolean);
  if (parts.length !== names.length)
    throw new Error(`${address} has ${parts.length} parts, its route ${names.length}`);
  return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? ''])) as Record<
    Name,
    string
  >;
}

/** The value of a route's rest parameter at the address of a file: `/fr/atom.xml` → `fr/atom`. */
export function fileParam(address: string, { base }: Place): string {
  return address.slice(base.length).replace(/\.[^./]+$/, '');
}
