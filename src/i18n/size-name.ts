import { rangeOf, type Size } from '../model/size.ts';
import type { Numbers } from './numbers.ts';
import type { Words } from './words.ts';

/** A size as a range of counts: *10,000 to 100,000*. */
export function sizeName(size: Size, words: Words, { short }: Numbers): string {
  const range = rangeOf(size);
  if (!range) return words('sizes.unknown');
  const { from, to } = range;
  if (to === undefined) return words('sizes.above', { from: short(from) });
  return from === 0
    ? words('sizes.below', { to: short(to) })
    : words('sizes.between', { from: short(from), to: short(to) });
}
