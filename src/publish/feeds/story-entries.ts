import { toHtml } from 'hast-util-to-html';
import { absolute } from '../../i18n/addresses.ts';
import { factLine } from '../../i18n/fact-line.ts';
import type { Language } from '../../i18n/language.ts';
import type { WrittenProse } from '../../i18n/prose.ts';
import { updateLines } from '../../i18n/update-lines.ts';
import { writtenStory } from '../../i18n/written-story.ts';
import { updatesIn } from '../../library/updates.ts';
import type { Library } from '../../model/library.ts';
import { later, oncePer } from '../../model/reads.ts';
import { latestDevelopment, type Story } from '../../model/story.ts';
import { topicsOf } from '../../model/topics.ts';
import { absoluteLinks } from '../html.ts';
import { latest, modifiedOn, timestamp } from '../modified.ts';
import type { EntryText, FeedEntry } from './entry.ts';
import { entryIds } from './entry-ids.ts';

/** A story and each of its updates. */
export interface StoryEntries {
  inFull: readonly FeedEntry[];
  /** As feeds have them that tell no story in full. */
  inBrief: readonly FeedEntry[];
}

/**
 * Gives the entries of a story in a language; none where its prose is another language's. An update
 * bears the day of its event, so that a story about an old breach does not come with a dozen new
 * updates. The entries are the same each time: a story stands in a dozen feeds, and is written once.
 */
export function storyEntries(language: Language, library: Library): (story: Story) => StoryEntries {
  return written(library)(language);
}

const written = oncePer((library: Library) =>
  oncePer((language: Language) =>
    oncePer((story: Story) => writeEntries(story, language, library)),
  ),
);

function writeEntries(story: Story, language: Language, library: Library): StoryEntries {
  const edition = story.editions[language.tag];
  if (!edition) return { inFull: [], inBrief: [] };
  const { addresses, place, typeset, words } = language;
  const { facts } = story;
  const ids = entryIds(language, library.site);
  const named = { id: story.id, published: facts.published };
  const source = [story, language];
  const address = absolute(addresses.article(story), place);
  const told = (): WrittenProse =>
    writtenStory(story, { prose: language, reader: language, library });
  const textsOf = ({ updates }: WrittenProse): ReadonlyMap<string, string> =>
    new Map(updates.map(({ event, html }) => [event, html]));
  const lines = later(() => updateLines(story, language, library));
  const line = (): string => `<p><strong>${escaped(factLine(story, language))}</strong></p>\n`;
  const parts: Part[] = [
    {
      outline: {
        id: ids.story(named),
        source,
        published: timestamp(facts.published),
        updated: timestamp(modifiedOn(story, edition)),
        appeared: timestamp(facts.published),
        happened: timestamp(latestDevelopment(story)),
      },
      head: () => ({ url: address, title: typeset(edition.title) }),
      summary: () => typeset(edition.description),
      full: () => `${line()}${told().body}`,
      brief: () => `${line()}<p>${escaped(typeset(edition.description))}</p>`,
    },
    ...updatesIn(edition).flatMap((id) => {
      const event = facts.events.find((one) => one.id === id);
      if (!event) return [];
      const day = timestamp(event.date);
      return {
        outline: {
          id: ids.update(named, id),
          source,
          published: day,
          updated: day,
          appeared: timestamp(latest([event.date, facts.published])),
          happened: day,
        },
        head: () => ({
          url: absolute(addresses.update(story, id), place),
          title: words('feeds.updateTitle', {
            story: typeset(edition.title),
            event: words(`eventKinds.${event.kind}`),
          }),
        }),
        full: () => textsOf(told()).get(id) ?? '',
        brief: () => `<p>${escaped(lines()[id] ?? '')}</p>`,
      };
    }),
  ];
  const content = (html: string): Pick<EntryText, 'language' | 'html'> => ({
    language: language.tag,
    html: `<div lang="${language.tag}" dir="${language.dir}">${absoluteLinks(html, address)}</div>`,
  });
  const topics = later(() =>
    topicsOf(story, library).map((topic) => ({
      scheme: absolute(addresses.topics(topic.kind), place),
      code: topic.code,
      label: language.topic(topic),
    })),
  );
  return {
    inFull: parts.map(({ outline, head, summary, full }) => ({
      ...outline,
      inFull: true,
      write: () => ({ ...head(), ...content(full()), summary: summary?.(), topics: topics() }),
    })),
    inBrief: parts.map(({ outline, head, brief }) => ({
      ...outline,
      inFull: false,
      write: later(() => ({ ...head(), ...content(brief()) })),
    })),
  };
}

/** The story or one of its updates. */
interface Part {
  outline: Omit<FeedEntry, 'inFull' | 'write'>;
  head: () => Pick<EntryText, 'url' | 'title'>;
  summary?: () => string;
  full: () => string;
  brief: () => string;
}

function escaped(value: string): string {
  return toHtml({ type: 'text', value });
}
