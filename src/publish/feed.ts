import { absolute } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';
import { addressOf, storiesOn, type SitePage } from './site-page.ts';

/** A page that can be followed. */
export type FeedPage = Extract<SitePage, { kind: 'home' | 'company' | 'topic' }>;

/** How many entries a feed holds; the listings hold the rest. */
export const feedLimit = 30;

/** What readers follow a page by, before it is written in a format. */
export interface Feed {
  /** BCP 47 tag. */
  language: string;
  title: string;
  description: string;
  /** Address of the page. */
  page: string;
  /** Address of the feed, by format. */
  atom: string;
  json: string;
  author: { name: string; url: string };
  /** When its newest entry changed, RFC 3339; never when it was built. */
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** What a feed without entries says: never updated. */
const never = '1970-01-01T00:00:00Z';

/** The feed of a page in a language. */
export function feedOf(page: FeedPage, language: Language, library: Library): Feed {
  const { addresses, place, words } = language;
  const address = addressOf(page, language);
  const entries = storiesOn(page, library)
    .flatMap((story) => feedEntries(story, language, library))
    .sort(newestFirst)
    .slice(0, feedLimit);
  return {
    language: language.tag,
    title: feedTitle(page, language, library),
    description: words('site.tagline'),
    page: absolute(address, place),
    atom: absolute(addresses.feed(address, 'atom'), place),
    json: absolute(addresses.feed(address, 'json'), place),
    author: { name: library.site.publisher.name, url: absolute(addresses.page('about'), place) },
    updated: entries[0]?.updated ?? never,
    entries,
  };
}

function feedTitle(page: FeedPage, language: Language, { site }: Library): string {
  if (page.kind === 'home') return site.name;
  const subject =
    page.kind === 'company'
      ? language.company(page.company)
      : language.words(`topics.${page.topic.kind}.one`, { topic: language.topic(page.topic) });
  return language.words('feeds.titleOf', { subject, site: site.name });
}

/** Ties by address, so that the order is the same on every machine. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
