import { describe, expect, it } from 'vitest';
import { readWordList } from './word-list.ts';

const read = (text: string): ReturnType<typeof readWordList> =>
  readWordList({ path: 'words.txt', text });

describe('the list of words', () => {
  it('holds names, and words with their languages', () => {
    const { words, faults } = read(
      '# Names\nEmsisoft\nÎle-de-France en\n\npostpayé en fr\nZataz\n',
    );
    expect(faults).toEqual([]);
    expect(words.map(({ word, languages, line }) => [word, languages, line])).toEqual([
      ['Emsisoft', [], 2],
      ['Île-de-France', ['en'], 3],
      ['postpayé', ['en', 'fr'], 5],
      ['Zataz', [], 6],
    ]);
  });

  it.each([
    ['two Words', '1 “two Words” is not a word'],
    ['word,', '1 “word,” is not a word'],
    ["l'eau", "1 “l'eau” is not a word"],
    ['SHA256', '1 “SHA256” is not a word'],
    ['word  fr', '1 “word  fr” is not a word'],
    ['b\na', '2 “a” stands after “b”'],
    ['a\na fr', '2 “a” stands twice'],
  ])('says what is wrong in %j', (text, message) => {
    const { faults } = read(`${text}\n`);
    expect(faults.map(({ line, message: said }) => `${line} ${said}`)).toEqual([message]);
    expect(faults[0]).toMatchObject({
      file: 'content/words.txt',
      rule: 'spelling',
      severity: 'warning',
    });
  });
});
