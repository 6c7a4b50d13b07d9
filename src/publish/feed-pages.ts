import type { Language } from '../i18n/language.ts';
import { isFromRecord } from '../model/company.ts';
import type { Library } from '../model/library.ts';
import { listings, topicKinds, type TopicKind } from '../model/topics.ts';
import type { FeedPage } from './feed.ts';
import { addressOf } from './site-page.ts';

/** Kinds of listings that have a feed. A year does not: it ends. */
const followedKinds = topicKinds.filter(
  (kind): kind is Exclude<TopicKind, 'year'> => kind !== 'year',
);

/** The page of corrections, which has a feed of its own. */
export const correctionsFeedPage = {
  kind: 'section',
  section: 'corrections',
} as const satisfies FeedPage;

/** The company pages that have a feed: a company of the public record alone has no news. */
export function companyFeedPages({ companies }: Library): (FeedPage & { kind: 'company' })[] {
  return Object.values(companies)
    .filter((company) => !isFromRecord(company))
    .map((company) => ({ kind: 'company', company }));
}

/** The listings that have a feed. */
export function topicFeedPages(library: Library): (FeedPage & { kind: 'topic' })[] {
  const byKind = listings(library);
  return followedKinds.flatMap((kind) =>
    byKind[kind].map(({ topic }) => ({ kind: 'topic' as const, topic })),
  );
}

/** What the page about feeds shows of one feed. */
export interface FeedLink {
  name: string;
  /** Addresses of the page and of its feeds. */
  page: string;
  atom: string;
  json: string;
}

export interface FeedGroup {
  of: 'everything' | 'company' | (typeof followedKinds)[number];
  title: string;
  /** In the order of the language. */
  feeds: readonly FeedLink[];
}

/** Every feed of a language, in groups, for the page about feeds. */
export function feedGroups(language: Language, library: Library): FeedGroup[] {
  const { words } = language;
  const topics = topicFeedPages(library);
  const sorted = (feeds: readonly FeedLink[]): FeedLink[] =>
    feeds.toSorted((a, b) => language.compare(a.name, b.name));
  return [
    {
      of: 'everything',
      title: words('feeds.groups.everything'),
      feeds: [
        feedLink({ kind: 'home' }, library.site.name, language),
        feedLink(correctionsFeedPage, words('corrections.title'), language),
      ],
    },
    {
      of: 'company',
      title: words('feeds.groups.company'),
      feeds: sorted(
        companyFeedPages(library).map((page) =>
          feedLink(page, language.company(page.company), language),
        ),
      ),
    },
    ...followedKinds.map((kind) => ({
      of: kind,
      title: words(`feeds.groups.${kind}`),
      feeds: sorted(
        topics
          .filter(({ topic }) => topic.kind === kind)
          .map((page) => feedLink(page, language.topic(page.topic), language)),
      ),
    })),
  ];
}

function feedLink(page: FeedPage, name: string, language: Language): FeedLink {
  const address = addressOf(page, language);
  const { addresses } = language;
  return {
    name,
    page: address,
    atom: addresses.feed(address, 'atom'),
    json: addresses.feed(address, 'json'),
  };
}
