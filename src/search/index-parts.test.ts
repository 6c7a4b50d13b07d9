import { expect, test } from 'vitest';
import { library, story } from '../../tests/fixtures/small-library.ts';
import { indexParts } from './index-parts.ts';

/** A site with a story disclosed on each of these days. */
const site = (searchParts: number, days: readonly string[]): typeof library => ({
  ...library,
  site: { ...library.site, searchParts },
  stories: days.map((disclosed, index) => ({
    ...story,
    id: `story-${String(index).padStart(2, '0')}`,
    facts: { ...story.facts, disclosed },
  })),
});
const months = (searchParts: number, days: readonly string[]): string[][] =>
  indexParts(site(searchParts, days)).map((part) => part.map(({ facts }) => facts.disclosed));

const days = ['2024-03-02', '2020-01-05', '2021-07-09', '2020-01-30', '2022-02-02', '2023'];

test('the oldest stories are in the first part, and months stay together', () => {
  expect(months(1, days)).toEqual([[...days].sort()]);
  expect(months(3, days)).toEqual([
    ['2020-01-05', '2020-01-30'],
    ['2021-07-09', '2022-02-02'],
    ['2023', '2024-03-02'],
  ]);
});

test('one story more moves none into another part', () => {
  const many = Array.from({ length: 61 * 11 }, (_, index) => {
    const month = Math.floor(index / 11);
    return `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-09`;
  });
  const before = months(8, many);
  const after = months(8, [...many, '2023-01-10']);
  expect(before).toHaveLength(8);
  expect(after.slice(0, 7)).toEqual(before.slice(0, 7));
  expect(after[7]).toEqual([...(before[7] ?? []), '2023-01-10']);
});

test('no part is empty, but the first of a site without stories', () => {
  expect(months(8, ['2020-01-05', '2020-01-06'])).toHaveLength(1);
  expect(months(8, [])).toEqual([[]]);
});
