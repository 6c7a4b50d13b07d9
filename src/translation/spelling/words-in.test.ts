import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in.ts';

describe('the words of a text', () => {
  it.each([
    ["Qu’ont-ils fait ? L’eau, d'ici.", ['Qu’ont-ils', 'fait', 'L’eau', "d'ici"]],
    ['le 1er, la 2e, the 21st of 4G, SHA256, H1N1', ['le', 'la', 'the', 'of']],
    ['pre- and postpaid, a 21-year-old', ['and', 'postpaid', 'a', 'year-old']],
    ['see example.org/a, Booking.com, a.b@c.org and https://x.y/zzz.', ['see', 'a', 'and']],
    ['à 10 h 20 : 12,5 % (3 Go)', ['à', 'h', 'Go']],
    ['un\ufffcdeux', ['un', 'deux']],
  ])('%j', (text, words) => {
    expect(wordsIn(text).map(({ text: word }) => word)).toEqual(words);
    for (const { text: word, index } of wordsIn(text))
      expect(text.slice(index, index + word.length)).toBe(word);
  });
});
