import { absolute, type FeedFormat } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { oncePer } from '../../model/reads.ts';
import { timestamp } from '../modified.ts';
import { addressOf, storiesOn, type SitePage } from '../site-page.ts';
import { correctionEntries } from './correction-entries.ts';
import { digestEntries } from './digest-entries.ts';
import type { FeedEntry } from './entry.ts';
import { briefArchiveSize, inPages, pageSize } from './pages.ts';
import { storyEntries } from './story-entries.ts';
import { withdrawalsOn, type Withdrawal } from './withdrawals.ts';

/** A page that can be followed. */
export type FeedPage =
  | Extract<SitePage, { kind: 'home' | 'company' | 'topic' }>
  | { kind: 'section'; section: 'corrections' };

/** Addresses of a document, by format. */
export type FeedUrls = Readonly<Record<FeedFormat, string>>;

/**
 * A document of a feed, before it is written in a format: the one that readers subscribe to, or one
 * of its archives.
 */
export interface Feed {
  /** BCP 47 tag. */
  language: string;
  title: string;
  description: string;
  /** Address of the page that is followed. */
  page: string;
  /** The document that readers subscribe to; its Atom address is the id of them all. */
  current: FeedUrls;
  /** Address of this document, where it is an archive. */
  archive?: string;
  /** The archives before and after this document. */
  older?: string;
  newer?: string;
  author: { name: string; url: string };
  /** When its newest entry changed, RFC 3339; never when it was built. */
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
  withdrawals: readonly Withdrawal[];
}

/**
 * The feed of a page in a language: the document to subscribe to, then its archives, oldest first.
 * Archives are Atom's (RFC 5005): hardly a reader of JSON Feed asks for older entries, and a second
 * copy of them was an eighth of the files of a site of a thousand stories.
 */
export function feedOf(
  page: FeedPage,
  language: Language,
  library: Library,
): readonly [Feed, ...Feed[]] {
  return cut(library)(language)(page);
}

/** Atom and JSON Feed tell the same. */
const cut = oncePer((library: Library) =>
  oncePer((language: Language) =>
    oncePer((page: FeedPage) => documentsOf(page, language, library)),
  ),
);

function documentsOf(page: FeedPage, language: Language, library: Library): [Feed, ...Feed[]] {
  const { addresses, place, words } = language;
  const address = addressOf(page, language);
  const url = (format: FeedFormat, archive?: number): string =>
    absolute(addresses.feed(address, format, archive), place);
  const archiveUrl = (number: number): string => url('atom', number);
  const { current, archives } = inPages(
    entriesOf(page, language, library),
    isInFull(page) ? pageSize : briefArchiveSize,
  );
  const document = (
    entries: readonly FeedEntry[],
    withdrawals: readonly Withdrawal[] = [],
  ): Feed => ({
    language: language.tag,
    title: feedTitle(page, language, library),
    description: words('site.tagline'),
    page: absolute(address, place),
    current: { atom: url('atom'), json: url('json') },
    author: { name: library.site.publisher.name, url: absolute(addresses.page('about'), place) },
    updated:
      latest([...entries.map(({ updated }) => updated), ...withdrawals.map(({ when }) => when)]) ??
      began(library),
    entries,
    withdrawals,
  });
  const last = archives.length;
  return [
    {
      ...document(current, withdrawalsOn(page, language, library)),
      ...(last > 0 && { older: archiveUrl(last) }),
    },
    ...archives.map((entries, index) => ({
      ...document(entries),
      archive: archiveUrl(index + 1),
      ...(index > 0 && { older: archiveUrl(index) }),
      ...(index + 1 < last && { newer: archiveUrl(index + 2) }),
    })),
  ];
}

/** Stories and their updates; on the home page digests as well; on that of corrections, these. */
function entriesOf(page: FeedPage, language: Language, library: Library): FeedEntry[] {
  if (page.kind === 'section') return correctionEntries(language, library);
  const stories = storiesOn(page, library);
  const told = storyEntries(language, library);
  return isInFull(page)
    ? [...stories.flatMap((story) => told(story).inFull), ...digestEntries(language, library)]
    : stories.flatMap((story) => told(story).inBrief);
}

/** The feed of everything tells stories in full; those beside it would tell each a dozen times more. */
function isInFull({ kind }: FeedPage): boolean {
  return kind === 'home' || kind === 'section';
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

/** What a feed without entries says: it is as old as the site. */
const began = oncePer(({ stories, withdrawn }: Library): string => {
  const days = [
    ...stories.map(({ facts }) => facts.published),
    ...withdrawn.map((one) => one.published),
  ];
  return timestamp(days.sort()[0] ?? '1970');
});

function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (last, date) => (last === undefined || date > last ? date : last),
    undefined,
  );
}

/** What a document is written from, without its words. */
export function outlineOf(feed: Feed): object {
  return {
    ...feed,
    // One text rather than thousands: an address holds no line end.
    entries: feed.entries.map(({ id }) => id).join('\n'),
    // The entries of a story have one.
    sources: new Set(feed.entries.map(({ source }) => source)),
  };
}
