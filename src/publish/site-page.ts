import type { Section } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { Company } from '../model/company.ts';
import { companyPages } from '../model/company-pages.ts';
import { digests, storiesIn, type Digest } from '../model/digest.ts';
import { pageIds, type PageId } from '../model/edition.ts';
import { initialOf } from '../model/initial.ts';
import type { Library } from '../model/library.ts';
import { recordListings, recordTopicKinds, type RecordListing } from '../model/record-topics.ts';
import { slicesOf } from '../model/slices.ts';
import type { Story } from '../model/story.ts';
import {
  listings,
  storiesAbout,
  storiesOfTopic,
  topicKinds,
  type Topic,
  type TopicKind,
} from '../model/topics.ts';

/** A page of the site, in no language yet. */
export type SitePage =
  | { kind: 'home' }
  | { kind: 'section'; section: Section }
  | { kind: 'topics'; of: TopicKind }
  | { kind: 'topic'; topic: Topic; page?: number }
  | { kind: 'company'; company: Company; page?: number }
  | { kind: 'letter'; letter: string }
  | { kind: 'records'; topic: RecordListing['topic']; page: number }
  | { kind: 'story'; story: Story }
  | { kind: 'digest'; digest: Digest }
  | { kind: 'page'; id: PageId };

/**
 * Sections for search engines. The search is one page, whose results stand behind the `#`; the
 * contributors' page is for those who work on the site.
 */
const indexedSections = [
  'articles',
  'companies',
  'archive',
  'search',
  'glossary',
  'advice',
  'feeds',
  'digests',
  'news',
  'corrections',
  'statistics',
  'record',
] as const satisfies readonly Section[];

/** Every page that a search engine may list, in the order of the sitemap. */
export function sitePages(library: Library): SitePage[] {
  const byKind = listings(library);
  return [
    { kind: 'home' },
    ...indexedSections.map((section): SitePage => ({ kind: 'section', section })),
    ...topicKinds.map((of): SitePage => ({ kind: 'topics', of })),
    ...library.stories.map((story): SitePage => ({ kind: 'story', story })),
    ...Object.values(library.companies).flatMap((company) =>
      companyPages(company, library).map((_, index): SitePage => ({
        kind: 'company',
        company,
        page: index + 1,
      })),
    ),
    ...letters(library).map((letter): SitePage => ({ kind: 'letter', letter })),
    ...topicKinds.flatMap((kind) =>
      byKind[kind].flatMap(({ topic, stories }) =>
        slicesOf(stories, storiesPerPage).map((_, index): SitePage => ({
          kind: 'topic',
          topic,
          page: index + 1,
        })),
      ),
    ),
    ...recordPages(library),
    ...digests(library.stories).map((digest): SitePage => ({ kind: 'digest', digest })),
    ...pageIds.map((id): SitePage => ({ kind: 'page', id })),
  ];
}

/** Every letter under which some language has an organisation. */
function letters({ companies }: Library): string[] {
  return [
    ...new Set(
      Object.values(companies).flatMap(({ name, names }) =>
        [name, ...Object.values(names)].map(initialOf),
      ),
    ),
  ].sort();
}

/** Stories on the home page; the others stand one step away. */
export const storiesOnHome = 13;

/** Stories with a summary on the page of all; the archive has the others. */
export const storiesInSummary = 40;

/** Stories of a topic on a page: more would make it heavy. */
export const storiesPerPage = 40;

/** Entries of the public record on a page, likewise. */
export const recordsPerPage = 100;

function recordPages(library: Library): SitePage[] {
  const byKind = recordListings(library);
  return recordTopicKinds.flatMap((kind) =>
    byKind[kind].flatMap(({ topic, breaches }) =>
      slicesOf(breaches, recordsPerPage).map((_, index): SitePage => ({
        kind: 'records',
        topic,
        page: index + 1,
      })),
    ),
  );
}

/** Address of a page in one language. */
export function addressOf(page: SitePage, { addresses }: Language): string {
  switch (page.kind) {
    case 'home':
      return addresses.home();
    case 'section':
      return addresses.section(page.section);
    case 'topics':
      return addresses.topics(page.of);
    case 'topic':
      return addresses.topic(page.topic, page.page);
    case 'company':
      return addresses.company(page.company.id, page.page);
    case 'letter':
      return addresses.companiesOf(page.letter);
    case 'records':
      return addresses.recordList(page.topic, page.page);
    case 'story':
      return addresses.article(page.story);
    case 'digest':
      return addresses.digest(page.digest.period);
    case 'page':
      return addresses.page(page.id);
  }
}

/** The stories that a page tells or lists. */
export function storiesOn(page: SitePage, library: Library): readonly Story[] {
  switch (page.kind) {
    case 'home':
    case 'topics':
      return library.stories;
    case 'section':
      return ['glossary', 'advice', 'feeds', 'record'].includes(page.section)
        ? []
        : library.stories;
    case 'topic':
      return storiesOfTopic(page.topic, library);
    case 'company':
      return storiesAbout(page.company.id, library.stories);
    case 'story':
      return [page.story];
    case 'digest':
      return storiesIn(page.digest);
    case 'letter':
    case 'records':
    case 'page':
      return [];
  }
}
