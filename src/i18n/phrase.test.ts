import { expect, it } from 'vitest';
import { language } from '../../tests/fixtures/small-library.ts';
import { wordsAround } from './phrase.ts';

it('cuts words where a link goes', () => {
  expect(wordsAround((link) => `Read ${link}, then write.`)).toEqual(['Read ', ', then write.']);
  expect(wordsAround((link) => link)).toEqual(['', '']);
});

it('lists what is more than text as it lists text', () => {
  const { list, listOf } = language('fr');
  for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']])
    expect(
      listOf(items)
        .map((part) => (typeof part === 'string' ? part : part.item))
        .join(''),
    ).toBe(list(items));
});
