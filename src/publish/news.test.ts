import { expect, test } from 'vitest';
import { aFigure, aStory } from '../../tests/fixtures/stories.ts';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import type { Story } from '../model/story.ts';
import { latestEvents, newsLimit, newsOf, type NewsDay } from './news.ts';

const [en, fr] = [language('en'), language('fr')];
const newsFor = (reader: typeof en, stories: readonly Story[]): NewsDay[] =>
  newsOf(latestEvents(stories, reader.tag), reader, [en, fr], { ...library, stories });
const news = (stories: Story[]): NewsDay[] => newsFor(fr, stories);

test('what is new stands by day and story, newest first, in the words of the edition', () => {
  const days = news([story]);
  expect(days.map(({ date }) => date)).toEqual(
    days.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1)),
  );
  expect(days[0]).toMatchObject({
    date: '2026-11-22',
    stories: [{ story, news: [{ kind: 'story', id: 't-mobile-2021' }] }],
  });
  const update = days
    .flatMap(({ stories }) => stories.flatMap((one) => one.news))
    .find(({ id }) => id === 't-mobile-2021/agreement');
  expect(update).toMatchObject({ kind: 'event', date: '2022-07-22' });
  expect(update?.kind === 'event' && update.text).toBeTruthy();
});

test('every change has a name of its own, the same in every language', () => {
  const names = (reader: typeof en): string[] =>
    newsFor(reader, library.stories)
      .flatMap(({ stories }) => stories.flatMap((one) => one.news))
      .map(({ id }) => id);
  expect(new Set(names(en)).size).toBe(names(en).length);
  // Only the English edition was corrected.
  expect(names(fr)).toEqual(names(en).filter((name) => !name.includes('/correction-')));
});

test('only the latest changes are there', () => {
  const figures = Array.from({ length: newsLimit + 10 }, (_, index) =>
    aFigure(`figure-${index}`, { said: `${2030 + index}` }),
  );
  const days = news([aStory('a', { figures })]);
  expect(days).toHaveLength(newsLimit);
  expect(days[0]?.date).toBe(`${2030 + newsLimit + 9}`);
});
