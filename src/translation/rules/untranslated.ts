import { grammarOf } from '../languages/grammar.ts';
import { sentencesOf } from '../sentences.ts';
import type { Finding, PairRule } from './rule.ts';

/**
 * A sentence that was left in the language of the original: the very sentence of the original, or
 * one whose frequent words are those of the original's language.
 *
 * - good: « Les codes PIN ont été réinitialisés. »
 * - bad: the French edition says “The PINs were reset.”
 *
 * Severity: warning.
 */
export const untranslated: PairRule = ({ original, translation }, languages) => {
  const said = new Set(
    sentencesOf(languages.original, original.text).map(({ text }) => plain(text)),
  );
  const foreign = grammarOf(languages.original).functionWords ?? [];
  const own = grammarOf(languages.translation).functionWords ?? [];
  return sentencesOf(languages.translation, translation.text).flatMap(
    ({ text, start }): Finding[] => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      // Names are not translated: only words in lower case tell.
      const small = text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
      const same = small.length >= 3 && said.has(plain(text));
      const count = (list: readonly string[]): number =>
        small.filter((word) => list.includes(word)).length;
      const [theirs, ours] = own.length > 0 ? [count(foreign), count(own)] : [0, 0];
      const whole = same || (theirs >= 2 && theirs > 2 * ours);
      const clause =
        whole || theirs < 2 ? undefined : copiedClause(text, original.text, foreign, own);
      if (!whole && clause === undefined) return [];
      const value = (clause?.split(' ') ?? words).slice(0, 6).join(' ');
      return [
        {
          rule: 'untranslated',
          severity: 'warning',
          value,
          ...translation.place(start + text.length - text.trimStart().length),
          message: `a ${whole ? 'sentence' : 'clause'} was left untranslated: “${(clause ?? text.trim()).slice(0, 60)}”`,
          hint: 'translate it',
        },
      ];
    },
  );
};

/**
 * Four words in a row or more that stand in the original too, in lower case, two of them frequent
 * ones that only its language has.
 */
function copiedClause(
  sentence: string,
  original: string,
  foreign: readonly string[],
  own: readonly string[],
): string | undefined {
  const telling = (word: string): boolean => foreign.includes(word) && !own.includes(word);
  const source = ` ${plain(original)} `;
  const has = (words: readonly string[]): boolean => source.includes(` ${words.join(' ')} `);
  for (const piece of sentence.split(/[^\p{Ll}\s]+/u)) {
    const words = piece.trim().split(/\s+/);
    for (let start = 0; start + 4 <= words.length; start++) {
      let end = start + 4;
      if (!has(words.slice(start, end))) continue;
      while (end < words.length && has(words.slice(start, end + 1))) end++;
      const run = words.slice(start, end);
      if (run.filter(telling).length >= 2) return run.join(' ');
    }
  }
  return undefined;
}

function plain(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
