import { expect, test } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { archiveOf } from './archive.ts';

test('the newest years are listed, and of older ones how many stories there are', () => {
  const year = (disclosed: string, count: number): ReturnType<typeof aStory>[] =>
    Array.from({ length: count }, (_, index) => aStory(`${disclosed}-${index}`, { disclosed }));
  const stories = [...year('2019-03', 60), ...year('2020', 390), ...year('2021-05-06', 10)];
  expect(archiveOf(stories).map(({ year, count, listed }) => [year, count, listed.length])).toEqual(
    [
      ['2021', 10, 10],
      ['2020', 390, 390],
      ['2019', 60, 0],
    ],
  );
});
