import type { FeedFormat } from '../../i18n/addresses.ts';
import type { Library } from '../../model/library.ts';
import { oncePer } from '../../model/reads.ts';
import { listings, topicKinds, type TopicKind } from '../../model/topics.ts';
import { storiesOn } from '../site-page.ts';
import type { FeedPage } from './feed.ts';

/** Kinds of listings that have a feed. A year does not: it ends. */
export const followedKinds = topicKinds.filter(
  (kind): kind is Exclude<TopicKind, 'year'> => kind !== 'year',
);

/** The home page, whose feed tells everything. */
export const homeFeedPage = { kind: 'home' } as const satisfies FeedPage;

/** The page of corrections, which has a feed of its own. */
export const correctionsFeedPage = {
  kind: 'section',
  section: 'corrections',
} as const satisfies FeedPage;

/** Every page that can be followed; the same each time it is asked for. */
export const feedPages = oncePer((library: Library): readonly FeedPage[] => [
  homeFeedPage,
  correctionsFeedPage,
  ...companyFeedPages(library),
  ...topicFeedPages(library),
]);

/** The company pages that have a feed: all of them, so that any company can be followed. */
export function companyFeedPages({ companies }: Library): (FeedPage & { kind: 'company' })[] {
  return Object.values(companies).map((company) => ({ kind: 'company', company }));
}

/** The listings that have a feed. */
export function topicFeedPages(library: Library): (FeedPage & { kind: 'topic' })[] {
  const byKind = listings(library);
  return followedKinds.flatMap((kind) =>
    byKind[kind].map(({ topic }) => ({ kind: 'topic' as const, topic })),
  );
}

/**
 * The formats of a page's feed. A company of which there is no story yet has one format, the one
 * that every feed reader knows: hosts count files, and most companies are of this kind.
 */
export function feedFormats(page: FeedPage, library: Library): readonly FeedFormat[] {
  const told = page.kind !== 'company' || storiesOn(page, library).length > 0;
  return told ? ['atom', 'json'] : ['atom'];
}
