import { describe, expect, test } from 'vitest';
import { isQuoted, searchLanguage, wordsAsked, wordsToExpect } from './query-words.ts';

const french = searchLanguage('fr', 'est, ce, que, a, a-t-il, été, qui, le');

describe('the words of a query', () => {
  test.each([
    ['Est-ce que SFR a été piraté ?', ['SFR', 'piraté']],
    ['Free a-t-il payé', ['Free', 'payé']],
    ['l’amende', ['amende']],
    ['qui est-ce', ['qui', 'est', 'ce']],
    [' ?! ', []],
  ])('%s', (query, words) => {
    expect(wordsAsked(french, query)).toEqual(words);
  });

  test.each([
    ['"British Airways"', true],
    ['« mot de passe »', true],
    ['le "mot"', false],
    ['""', false],
  ])('%s is quoted: %s', (query, quoted) => {
    expect(isQuoted(query)).toBe(quoted);
  });

  test.each([
    ['r', []],
    ['ran', []],
    ['ranç', ['ranç']],
    ['SFR ', ['SFR']],
    ['SFR pi', ['SFR']],
    ['Est-ce que SFR pira', ['SFR', 'pira']],
  ])('while “%s” is typed, what will be asked for is loaded', (query, words) => {
    expect(wordsToExpect(french, query)).toEqual(words);
  });
});
