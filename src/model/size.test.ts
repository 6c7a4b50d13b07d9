import { describe, expect, it } from 'vitest';
import { aFigure, aStory } from '../../tests/fixtures/stories.ts';
import { rangeOf, sizeOf, sizes } from './size.ts';

const sized = (count: number, figure = {}): string =>
  sizeOf(aStory('x', { figures: [aFigure('f', { count, ...figure })] }));

describe('the size of a breach', () => {
  it.each([
    [0, 'under-10k'],
    [9_999, 'under-10k'],
    [10_000, '10k-100k'],
    [999_999, '100k-1m'],
    [1_000_000, '1m-10m'],
    [10_000_000, 'over-10m'],
    [2_900_000_000, 'over-10m'],
  ])('of %i people is %s', (count, size) => {
    expect(sized(count)).toBe(size);
  });

  it('follows accounts too, but neither files nor organisations', () => {
    expect(sized(20_000, { unit: 'accounts' })).toBe('10k-100k');
    expect(sized(20_000, { unit: 'files' })).toBe('unknown');
    expect(sized(2_700, { unit: 'organisations' })).toBe('unknown');
  });

  it('is unknown where no figure stands', () => {
    expect(sizeOf(aStory('x'))).toBe('unknown');
    expect(sized(100, { basis: 'denied' })).toBe('unknown');
  });

  it('has a range that begins where the last one ends', () => {
    const ranges = sizes.flatMap((size) => rangeOf(size) ?? []);
    expect(ranges.map(({ from }) => from)).toEqual([
      0,
      ...ranges.flatMap(({ to }) => (to === undefined ? [] : [to])),
    ]);
    expect(rangeOf('unknown')).toBeUndefined();
  });
});
