import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { initialOf, letterSlug } from './initial.ts';

it.each([
  ['Deezer', 'D', 'd'],
  ['École', 'E', 'e'],
  ['eBay', 'E', 'e'],
  ['7-Eleven', '0–9', '0-9'],
  ['«\u202fZ\u202f»', 'Z', 'z'],
  ['…', '0–9', '0-9'],
  ['ßeta', 'S', 's'],
  ['عدل', 'ع', 'u0639'],
])('%s stands under %s, at %s', (name, letter, slug) => {
  expect(initialOf(name)).toBe(letter);
  expect(letterSlug(letter)).toBe(slug);
});

test('every name has a letter, and every letter an address of its own in ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const [first, second] = [initialOf(a), initialOf(b)];
      expect(letterSlug(first)).toMatch(/^[a-z0-9-]+$/);
      expect(letterSlug(first) === letterSlug(second)).toBe(first === second);
    }),
  );
});
