import type { Language } from '../i18n/language.ts';
import { firstParagraph } from '../i18n/plain-text.ts';
import { writeProse } from '../i18n/prose.ts';
import { parseProse } from '../library/prose.ts';
import { changesOf, compareDays, type Change } from '../model/changes.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
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

/** The latest changes in all stories, by day and story, newest first. */
export function latestNews(
  language: Language,
  languages: readonly Language[],
  library: Library,
): NewsDay[] {
  const all = library.stories
    .flatMap((story) =>
      newsOf(story, language, languages, library).map((news) => ({ story, news })),
    )
    .sort((a, b) => compareDays(b.news.date, a.news.date))
    .slice(0, newsLimit);
  return [...Map.groupBy(all, ({ news }) => news.date)].map(([date, day]) => ({
    date,
    stories: [...Map.groupBy(day, ({ story }) => story)].map(([story, own]) => ({
      story,
      news: own.map(({ news }) => news),
    })),
  }));
}

function newsOf(
  story: Story,
  language: Language,
  languages: readonly Language[],
  library: Library,
): News[] {
  const edition = editionFor(story, language.tag);
  const prose = languages.find(({ tag }) => tag === edition.locale) ?? language;
  const { updates } = writeProse(parseProse(edition.file, edition.prose).tree, {
    prose,
    reader: language,
    library,
    facts: story.facts,
  });
  const said = new Map(updates.map(({ event, html }) => [event, firstParagraph(html)]));
  const id = (what: string): string => `${story.id}/${what}`;
  return [
    { kind: 'story', id: story.id, date: story.facts.published },
    ...correctionsOf(story, edition, prose, library).map(({ date, part, html }): News => ({
      kind: 'correction',
      id: id(part),
      date,
      part,
      text: firstParagraph(html),
    })),
    ...changesOf(story).map((change): News => {
      switch (change.kind) {
        case 'event':
          return { ...change, id: id(change.event.id), text: said.get(change.event.id) };
        case 'figure':
          return { ...change, id: id(change.figure.id) };
        case 'status':
          return { ...change, id: id(`${change.status}-${change.date}`) };
      }
    }),
  ];
}
