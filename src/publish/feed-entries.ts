import { toHtml } from 'hast-util-to-html';
import { absolute } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { writeProse } from '../i18n/prose.ts';
import { parseProse } from '../library/prose.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import { topicsOf } from '../model/topics.ts';
import { factLine } from '../i18n/fact-line.ts';
import { absoluteLinks } from './html.ts';
import { modifiedOn, timestamp } from './modified.ts';

/** What a story is filed under. */
export interface FeedTopic {
  /** Address of the list that the code is from. */
  scheme: string;
  code: string;
  label: string;
}

/** A story, or one of its updates. */
export interface FeedEntry {
  /** Address that stays; it is the id of the entry too. */
  url: string;
  title: string;
  summary?: string;
  /** Content; every link has its scheme and host. */
  html: string;
  /** RFC 3339, midnight UTC. */
  published: string;
  updated: string;
  topics: readonly FeedTopic[];
}

/** A story stands in a dozen feeds; its entries are written once. */
const written = new WeakMap<Language, WeakMap<Story, readonly FeedEntry[]>>();

/**
 * The entries of a story in a language: the story and each of its updates. None where its prose
 * is another language's. An update bears the day of its event, so that a story about an old breach
 * does not come with a dozen new updates.
 */
export function feedEntries(
  story: Story,
  language: Language,
  library: Library,
): readonly FeedEntry[] {
  const stories = written.get(language) ?? new WeakMap<Story, readonly FeedEntry[]>();
  written.set(language, stories);
  const entries = stories.get(story) ?? writeEntries(story, language, library);
  stories.set(story, entries);
  return entries;
}

function writeEntries(story: Story, language: Language, library: Library): FeedEntry[] {
  const edition = story.editions[language.tag];
  if (!edition) return [];
  const { addresses, place, words } = language;
  const { facts } = story;
  const url = absolute(addresses.article(story), place);
  const title = language.typeset(edition.title);
  const tree = parseProse(edition.file, edition.prose).tree;
  const { body, updates } = writeProse(tree, { prose: language, reader: language, library, facts });
  const content = (html: string): string =>
    `<div lang="${language.tag}" dir="${language.dir}">${absoluteLinks(html, url)}</div>`;
  const topics = topicsOf(story, library).map((topic) => ({
    scheme: absolute(addresses.topics(topic.kind), place),
    code: topic.code,
    label: language.topic(topic),
  }));
  return [
    {
      url,
      title,
      summary: language.typeset(edition.description),
      html: content(`<p><strong>${escaped(factLine(story, language))}</strong></p>\n${body}`),
      published: timestamp(facts.published),
      updated: timestamp(modifiedOn(story, edition)),
      topics,
    },
    ...updates.flatMap((update) => {
      const event = facts.events.find(({ id }) => id === update.event);
      return event
        ? {
            url: absolute(addresses.update(story, event.id), place),
            title: words('feeds.updateTitle', {
              story: title,
              event: words(`eventKinds.${event.kind}`),
            }),
            html: content(update.html),
            published: timestamp(event.date),
            updated: timestamp(event.date),
            topics,
          }
        : [];
    }),
  ];
}

function escaped(value: string): string {
  return toHtml({ type: 'text', value });
}
