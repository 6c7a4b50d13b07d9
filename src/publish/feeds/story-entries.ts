import { toHtml } from 'hast-util-to-html';
import { absolute } from '../../i18n/addresses.ts';
import { factLine } from '../../i18n/fact-line.ts';
import type { Language } from '../../i18n/language.ts';
import { firstParagraph } from '../../i18n/plain-text.ts';
import type { WrittenProse } from '../../i18n/prose.ts';
import { writtenStory } from '../../i18n/written-story.ts';
import { updatesIn } from '../../library/updates.ts';
import type { Library } from '../../model/library.ts';
import { later, oncePer } from '../../model/reads.ts';
import { latestDevelopment, type Story } from '../../model/story.ts';
import { topicsOf } from '../../model/topics.ts';
import { absoluteLinks } from '../html.ts';
import { latest, modifiedOn, timestamp } from '../modified.ts';
import type { FeedEntry } from './entry.ts';
import { entryIds } from './entry-ids.ts';

/**
 * The entries of a story in a language: the story and each of its updates. None where its prose
 * is another language's. An update bears the day of its event, so that a story about an old breach
 * does not come with a dozen new updates.
 */
export function storyEntries(
  story: Story,
  language: Language,
  library: Library,
): readonly FeedEntry[] {
  return written(library)(language)(story);
}

/** A story stands in a dozen feeds; its entries are written once. */
const written = oncePer((library: Library) =>
  oncePer((language: Language) =>
    oncePer((story: Story): readonly FeedEntry[] => writeEntries(story, language, library)),
  ),
);

function writeEntries(story: Story, language: Language, library: Library): FeedEntry[] {
  const edition = story.editions[language.tag];
  if (!edition) return [];
  const { addresses, place } = language;
  const { facts } = story;
  const ids = entryIds(language, library.site);
  const named = { id: story.id, published: facts.published };
  const url = absolute(addresses.article(story), place);
  const title = language.typeset(edition.title);
  const told = (): WrittenProse =>
    writtenStory(story, { prose: language, reader: language, library });
  const content = (html: string): string =>
    `<div lang="${language.tag}" dir="${language.dir}">${absoluteLinks(html, url)}</div>`;
  const topics = topicsOf(story, library).map((topic) => ({
    scheme: absolute(addresses.topics(topic.kind), place),
    code: topic.code,
    label: language.topic(topic),
  }));
  const summary = language.typeset(edition.description);
  const line = (): string => `<p><strong>${escaped(factLine(story, language))}</strong></p>\n`;
  const textsOf = ({ updates }: WrittenProse): ReadonlyMap<string, string> =>
    new Map(updates.map(({ event, html }) => [event, html]));
  const briefs = later(() => {
    const firstParagraphs = [...textsOf(told())].map(
      ([event, html]) => [event, content(`<p>${escaped(firstParagraph(html))}</p>`)] as const,
    );
    return new Map(firstParagraphs);
  });
  const source = [story, language];
  return [
    {
      id: ids.story(named),
      language: language.tag,
      url,
      title,
      summary,
      inFull: true,
      html: () => content(`${line()}${told().body}`),
      brief: later(() => content(`${line()}<p>${escaped(summary)}</p>`)),
      source,
      published: timestamp(facts.published),
      updated: timestamp(modifiedOn(story, edition)),
      appeared: timestamp(facts.published),
      happened: timestamp(latestDevelopment(story)),
      topics,
    },
    ...updatesIn(edition).flatMap((id) => {
      const event = facts.events.find((one) => one.id === id);
      return event
        ? {
            id: ids.update(named, event.id),
            language: language.tag,
            url: absolute(addresses.update(story, event.id), place),
            title: language.words('feeds.updateTitle', {
              story: title,
              event: language.words(`eventKinds.${event.kind}`),
            }),
            inFull: true,
            html: () => content(textsOf(told()).get(id) ?? ''),
            brief: () => briefs().get(id) ?? '',
            source,
            published: timestamp(event.date),
            updated: timestamp(event.date),
            appeared: timestamp(latest([event.date, facts.published])),
            happened: timestamp(event.date),
            topics,
          }
        : [];
    }),
  ];
}

function escaped(value: string): string {
  return toHtml({ type: 'text', value });
}
