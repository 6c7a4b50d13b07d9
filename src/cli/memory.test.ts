import { expect, test } from 'vitest';
import { fitsAtOnce } from './memory.ts';

const gigabyte = 2 ** 30;

test('pages and index are made at once where there is room for both', () => {
  expect(fitsAtOnce(2 * 10_000, 4 * gigabyte)).toBe(false);
  expect(fitsAtOnce(2 * 10_000, 16 * gigabyte)).toBe(true);
  expect(fitsAtOnce(2 * 4_000, 4 * gigabyte)).toBe(true);
  expect(fitsAtOnce(2 * 100, gigabyte)).toBe(true);
});
