import type { Language } from '../i18n/language.ts';
import { firstParagraph } from '../i18n/plain-text.ts';
import { writeProse } from '../i18n/prose.ts';
import { correctionsIn } from '../library/corrections.ts';
import { parseProse } from '../library/prose.ts';
import { changesOf, compareDays, type Change } from '../model/changes.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { oncePer } from '../model/reads.ts';
import { editionFor, type Story } from '../model/story.ts';
import { correctionsOf } from './corrections.ts';

/** A change in a story, its coming to this site among them. */
export type News = { id: string; date: PartialDate } & (
  | { kind: 'story' }
  | { kind: 'correction'; part: string; text: string }
  | Extract<Change, { kind: 'status' | 'figure' }>
  /** `text` is what the edition says of it first, if anything. */
  | (Extract<Change, { kind: 'event' }> & { text: string | undefined })
);

/** What is new in a story on a day. */
export interface StoryNews {
  story: Story;
  news: readonly News[];
}

/** What is new on a day, or in a month or a year of which no more is known. */
export interface NewsDay {
  date: PartialDate;
  stories: readonly StoryNews[];
}

/** How many changes the page of news shows; the digests and the archive hold the rest. */
export const newsLimit = 60;

/** A change in a story, before its words are written. */
export interface LatestEvent {
  story: Story;
  event: NewsEvent;
}

/** The latest changes in some stories, newest first, as the editions in a language have them. */
export function latestEvents(stories: readonly Story[], locale: string): LatestEvent[] {
  return stories
    .flatMap((story) => eventsOf(story, locale).map((event) => ({ story, event })))
    .sort((a, b) => compareDays(b.event.date, a.event.date))
    .slice(0, newsLimit);
}

/** Changes by day and story, in the words of a language. */
export function newsOf(
  events: readonly LatestEvent[],
  language: Language,
  languages: readonly Language[],
  library: Library,
): NewsDay[] {
  const told = oncePer((story: Story) => wordsOf(story, language, languages, library));
  const news = events.map(({ story, event }) => ({ story, news: tell(story, event, told) }));
  return [...Map.groupBy(news, ({ news: { date } }) => date)].map(([date, day]) => ({
    date,
    stories: [...Map.groupBy(day, ({ story }) => story)].map(([story, own]) => ({
      story,
      news: own.map((one) => one.news),
    })),
  }));
}

/** What an edition says of the events and corrections of a story. */
interface Told {
  events: ReadonlyMap<string, string>;
  corrections: ReadonlyMap<string, string>;
}

/** Of the changes in a story, what stands in its facts; prose is written for the latest alone. */
type NewsEvent =
  | { kind: 'story'; date: PartialDate }
  | { kind: 'correction'; date: PartialDate; part: string }
  | Change;

function eventsOf(story: Story, locale: string): NewsEvent[] {
  return [
    { kind: 'story', date: story.facts.published },
    ...correctionsIn(editionFor(story, locale)).map((correction): NewsEvent => ({
      kind: 'correction',
      ...correction,
    })),
    ...changesOf(story),
  ];
}

function wordsOf(
  story: Story,
  language: Language,
  languages: readonly Language[],
  library: Library,
): Told {
  const edition = editionFor(story, language.tag);
  const prose = languages.find(({ tag }) => tag === edition.locale) ?? language;
  const { updates } = writeProse(parseProse(edition.file, edition.prose).tree, {
    prose,
    reader: language,
    library,
    facts: story.facts,
  });
  return {
    events: new Map(updates.map(({ event, html }) => [event, firstParagraph(html)])),
    corrections: new Map(
      correctionsOf(story, edition, prose, library).map(({ part, html }) => [
        part,
        firstParagraph(html),
      ]),
    ),
  };
}

function tell(story: Story, event: NewsEvent, told: (story: Story) => Told): News {
  const id = (what: string): string => `${story.id}/${what}`;
  switch (event.kind) {
    case 'story':
      return { ...event, id: story.id };
    case 'correction':
      return { ...event, id: id(event.part), text: told(story).corrections.get(event.part) ?? '' };
    case 'event':
      return { ...event, id: id(event.event.id), text: told(story).events.get(event.event.id) };
    case 'figure':
      return { ...event, id: id(event.figure.id) };
    case 'status':
      return { ...event, id: id(`${event.status}-${event.date}`) };
  }
}
