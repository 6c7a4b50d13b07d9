import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slicesOf } from './slices.ts';

test('slices hold everything once, in order, and no more than they may', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, most) => {
      const slices = slicesOf(items, most);
      expect(slices.flat()).toEqual(items);
      for (const slice of slices) expect(slice.length).toBeLessThanOrEqual(most);
      expect(slices.slice(0, -1).filter((slice) => slice.length < most)).toEqual([]);
      expect(slices.filter((slice) => slice.length === 0)).toEqual([]);
    }),
  );
});
