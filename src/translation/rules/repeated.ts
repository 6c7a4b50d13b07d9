import { grammarOf } from '../languages/grammar.ts';
import type { Finding, WordsRule } from './rule.ts';

const twoWords = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+(?=(\p{L}+)(?![\p{L}\p{N}’'-]))/gu;
const phraseTwice = /(?<![\p{L}\p{N}’'-])(\p{Ll}+(?:\s+\p{Ll}+){1,3})\s+\1(?![\p{L}\p{N}’'-])/gu;

/**
 * A word or a phrase twice, or two determiners in a row: what is left when a sentence was changed halfway.
 *
 * - good: « nous nous engageons », « l’un des clients »
 * - bad: “the the”, “the a”, « de de », « de ses les clients »
 *
 * Severity: warning.
 */
export const repeated: WordsRule = (passage, locale) => {
  const { determiners = [], rightPairs = [] } = grammarOf(locale);
  const phrases = [...passage.text.matchAll(phraseTwice)].map((match): Finding => ({
    rule: 'repeated',
    severity: 'warning',
    value: match[0],
    ...passage.place(match.index),
    message: `words stand twice: “${match[0]}”`,
    hint: 'delete them once',
  }));
  const words = [...passage.text.matchAll(twoWords)].flatMap((match): Finding[] => {
    const [first = '', second = ''] = [match[1], match[2]].map((word) => word?.toLowerCase());
    const pair = `${first} ${second}`;
    const twice = first === second && match[2] === match[2]?.toLowerCase();
    const determined = determiners.includes(first) && determiners.includes(second);
    if (rightPairs.includes(pair) || !(twice || determined)) return [];
    return [
      {
        rule: 'repeated',
        severity: 'warning',
        value: pair,
        ...passage.place(match.index),
        message: twice ? `a word stands twice: “${pair}”` : `two determiners in a row: “${pair}”`,
        hint: 'delete one of the two',
      },
    ];
  });
  return [...words, ...phrases];
};
