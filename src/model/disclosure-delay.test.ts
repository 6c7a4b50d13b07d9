import { describe, expect, it } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { delayOf, disclosureDelays } from './disclosure-delay.ts';

const delay = (occurred: string | undefined, disclosed: string): number | undefined =>
  delayOf(aStory('x', { ...(occurred !== undefined && { occurred }), disclosed }))?.from;

describe('the time from breach to disclosure', () => {
  it.each([
    ['2021-08-01', '2021-08-31', 0],
    ['2021-08-31', '2021-09-01', 1],
    ['2021-08', '2021-10-15', 1],
    ['2021-08', '2021-11', 3],
    ['2020-12', '2021-11-30', 3],
    ['2020-12', '2021-12', 12],
    ['2018-11', '2020-10-21', 12],
    ['2018-10', '2020-10-21', 24],
  ])('%s to %s is of the band from %i months', (occurred, disclosed, from) => {
    expect(delay(occurred, disclosed)).toBe(from);
  });

  it('takes a year for a date where every month of it gives one band', () => {
    expect(delay('2015', '2020-03')).toBe(24);
    expect(delay('2020-12', '2021')).toBeUndefined();
    expect(delay('2021', '2021-01')).toBe(0);
    expect(delay('2021', '2021-08-15')).toBeUndefined();
  });

  it('is unknown where the beginning is', () => {
    expect(delay(undefined, '2021-08-15')).toBeUndefined();
  });

  it('is counted by band, with what is left out', () => {
    const stories = [
      aStory('a', { occurred: '2021-08-01' }),
      aStory('b', { occurred: '2021-08' }),
      aStory('c', { occurred: '2019-01' }),
      aStory('d', { occurred: '2021' }),
      aStory('e'),
    ];
    const { bands, placed, leftOut } = disclosureDelays(stories);
    expect(bands.map(({ count }) => count)).toEqual([2, 0, 0, 0, 1]);
    expect([placed, leftOut]).toEqual([3, 2]);
  });
});
