import { grammarOf } from '../languages/grammar.ts';
import { segmentPairs } from '../segments.ts';
import { sentencesOf } from '../sentences.ts';
import type { Finding, Languages, Pair, PairRule } from './rule.ts';

/**
 * A negation that a translation lost or gained: the one mistake that turns a sentence into its
 * contrary and reads well. Languages deny in many ways (“unexplained”, « faute de », “only”), so a
 * negation counts as rendered by any word of that sort in the same sentence; only a sentence that
 * denies where the other denies nothing is reported.
 *
 * - good: “were not exposed” — « sont restés intacts »
 * - bad: “were not exposed” — « ont été exposés »
 *
 * Severity: warning; not every finding is a fault.
 */
export const negation: PairRule = (pair, languages) => {
  const [from, to] = [grammarOf(languages.original), grammarOf(languages.translation)];
  if (!from.negations || !to.negations) return [];
  const judged = piecesOf(pair, languages).map(([original, translation, start]) => {
    const said = count(from.negations, original);
    const rendered = count(to.negations, translation);
    return {
      value: `${said}/${rendered}`,
      start,
      lost: said > 0 && rendered + count(to.looseNegations, translation) === 0,
      added: rendered > 0 && said + count(from.looseNegations, original) === 0,
      more: Math.sign(said - rendered),
    };
  });
  return judged.flatMap(({ value, start, lost, added, more }, index): Finding[] => {
    // A clause may have moved to the sentence before or after.
    const moved = [judged[index - 1], judged[index + 1]].some((near) => near?.more === -more);
    if ((!lost && !added) || moved) return [];
    return [
      {
        rule: 'negation',
        severity: 'warning',
        value,
        ...pair.translation.place(start),
        message: `${lost ? 'a negation of the original may be lost' : 'a negation may have been added'} (“${value}”)`,
        hint: 'hold the sentence against the original; where it is right, waive the finding and say why',
      },
    ];
  });
};

/** Sentences that answer each other, as far as they can be told; else pieces between components. */
function piecesOf(
  { original, translation }: Pair,
  languages: Languages,
): [original: string, translation: string, start: number][] {
  return segmentPairs(original, translation).flatMap(([from, to]): [string, string, number][] => {
    const said = sentencesOf(languages.original, from.text);
    const rendered = sentencesOf(languages.translation, to.text);
    return said.length === rendered.length
      ? said.map((sentence, index) => {
          const other = rendered[index];
          return [sentence.text, other?.text ?? '', to.start + (other?.start ?? 0)];
        })
      : [[from.text, to.text, to.start]];
  });
}

function count(patterns: readonly string[] = [], text: string): number {
  if (patterns.length === 0) return 0;
  return [...text.matchAll(new RegExp(patterns.join('|'), 'giu'))].length;
}
