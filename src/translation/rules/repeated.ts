import { grammarOf } from '../languages/grammar.ts';
import type { Finding, PassageRule } from './rule.ts';

const twoWords = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+(?=(\p{L}+)(?![\p{L}\p{N}’'-]))/gu;

/**
 * A word twice, or two determiners in a row: what is left when a sentence was changed halfway.
 *
 * - good: « nous nous engageons », « l’un des clients »
 * - bad: “the the”, “the a”, « de de », « de ses les clients »
 *
 * Severity: warning.
 */
export const repeated: PassageRule = (passage, locale) => {
  const { determiners = [], rightPairs = [] } = grammarOf(locale);
  return [...passage.text.matchAll(twoWords)].flatMap((match): Finding[] => {
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
};
