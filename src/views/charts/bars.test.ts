import { expect, it } from 'vitest';
import { barLengths } from './bars.ts';

it('bars are as long as their share of the longest', () => {
  expect(barLengths([4, 2, 3, 0])).toEqual([100, 50, 75, 0]);
  expect(barLengths([3, 1])).toEqual([100, 33.3]);
});

it('bars of nothing have no length', () => {
  expect(barLengths([0, 0])).toEqual([0, 0]);
  expect(barLengths([])).toEqual([]);
});
