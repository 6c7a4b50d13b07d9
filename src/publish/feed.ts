import { absolute } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { correctionEntries } from './correction-entries.ts';
import { digestEntries } from './digest-entries.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';
import { addressOf, storiesOn, type SitePage } from './site-page.ts';

/** A page that can be followed. */
export type FeedPage =
  | Extract<SitePage, { kind: 'home' | 'company' | 'topic' }>
  | { kind: 'section'; section: 'corrections' };

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
  const entries = entriesOf(page, language, library).sort(newestFirst).slice(0, feedLimit);
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

/** Stories and their updates; on the home page digests as well; on that of corrections, these. */
function entriesOf(page: FeedPage, language: Language, library: Library): FeedEntry[] {
  if (page.kind === 'section') return correctionEntries(language, library);
  const stories = storiesOn(page, library).flatMap((story) =>
    feedEntries(story, language, library),
  );
  return page.kind === 'home' ? [...stories, ...digestEntries(language, library)] : stories;
}

function feedTitle(page: FeedPage, language: Language, { site }: Library): string {
  if (page.kind === 'home') return site.name;
  return language.words('feeds.titleOf', { subject: subjectOf(page, language), site: site.name });
}

function subjectOf(page: Exclude<FeedPage, { kind: 'home' }>, language: Language): string {
  switch (page.kind) {
    case 'company':
      return language.company(page.company);
    case 'topic':
      return language.words(`topics.${page.topic.kind}.one`, { topic: language.topic(page.topic) });
    case 'section':
      return language.words('corrections.title');
  }
}

/** Ties by address, so that the order is the same on every machine. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
