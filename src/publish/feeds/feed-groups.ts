import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { addressOf, storiesOn } from '../site-page.ts';
import type { FeedPage } from './feed.ts';
import {
  companyFeedPages,
  correctionsFeedPage,
  followedKinds,
  homeFeedPage,
  topicFeedPages,
} from './feed-pages.ts';

/** What a list of feeds shows of one feed. */
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

/** A longer group would make a page heavy: each organisation offers its feed on its own page too. */
export const mostListed = 500;

/**
 * The feeds of a language, in groups. Of companies only those that have a story: the others are
 * many, and each offers its feed on its own page.
 */
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
        feedLink(homeFeedPage, library.site.name, language),
        feedLink(correctionsFeedPage, words('corrections.title'), language),
      ],
    },
    {
      of: 'company',
      title: words('feeds.groups.company'),
      feeds: sorted(
        companyFeedPages(library)
          .filter((page) => storiesOn(page, library).length > 0)
          .map((page) => feedLink(page, language.company(page.company), language)),
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
