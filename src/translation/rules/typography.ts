import { directionOf } from '../../i18n/foreign.ts';
import { grammarOf, type Misprint } from '../languages/grammar.ts';
import type { Finding, WordsRule } from './rule.ts';

/**
 * Misprints that the build does not mend by itself: a space before a comma or point, none after,
 * doubled marks, spaces that do not break doubled, and what the data of the language lists.
 *
 * - good: « 3,5 millions, 350 $ »
 * - bad: « $350 », “12 000”, “word ,word”
 *
 * Severity: warning.
 */
export const typography: WordsRule = (words, locale) =>
  misprintsOf(locale).flatMap(({ pattern, message, hint, mend }) =>
    [...words.text.matchAll(pattern)].map((match): Finding => {
      const { 0: found, index } = match;
      const by = mend?.(match);
      const edit = by === undefined ? undefined : words.edit(index, index + found.length, by);
      return {
        rule: 'typography',
        severity: 'warning',
        value: found.trim(),
        ...words.place(index),
        message: `${message}: “${found.trim()}”`,
        hint,
        fix: edit && [edit],
      };
    }),
  );

const misprints = new Map<string, readonly Misprint[]>();

function misprintsOf(locale: string): readonly Misprint[] {
  const known = misprints.get(locale) ?? [
    ...common,
    ...(directionOf(locale) === 'ltr' ? [directionMarks] : []),
    ...(grammarOf(locale).misprints ?? []),
  ];
  misprints.set(locale, known);
  return known;
}

/** Rule right-to-left text, and hide in other text: two names that look alike may differ by one. */
const directionMarks: Misprint = {
  pattern: /[\u061c\u200e\u200f\u2066-\u2069]/gu,
  message: 'an invisible character',
  hint: 'delete it; it was probably pasted along',
  mend: () => '',
};

const common: readonly Misprint[] = [
  {
    pattern: /(?<=[\p{L}\p{N}”»")\ufffc])\s+[,.](?![\d.\p{L}])/gu,
    message: 'a space before this mark',
    hint: 'delete the space',
    mend: ([found]) => found.trimStart(),
  },
  {
    pattern: /(?<=\p{L}),(?=\p{L})/gu,
    message: 'no space after this mark',
    hint: 'add a space',
    mend: () => ', ',
  },
  {
    // Often a missing space, and now and then a name such as Node.Js.
    pattern: /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}+\s)/gu,
    message: 'no space after this mark',
    hint: 'add a space',
  },
  {
    pattern: /,,|;;/gu,
    message: 'doubled marks',
    hint: 'delete one',
    mend: ([found]) => found.slice(1),
  },
  {
    pattern: /\.{4,}|…\.+|\.+…/gu,
    message: 'too many points',
    hint: 'write …',
    mend: () => '…',
  },
  {
    pattern: /(?<=\S) {2,}(?=\S)/gu,
    message: 'several spaces in a row',
    hint: 'type one',
    mend: () => ' ',
  },
  {
    // The second may be the rest of “…”, or the first that of “etc.”.
    pattern: /(?<!\.)\.\.(?![.…])|\.,(?!\p{L})(?<!\p{L}\.,)/gu,
    message: 'doubled marks',
    hint: 'delete one',
  },
  {
    pattern:
      /[ \u00a0\u202f]*[\u00a0\u202f][ \u00a0\u202f]+|[ \u00a0\u202f]+[\u00a0\u202f][ \u00a0\u202f]*/gu,
    message: 'several spaces in a row, of which one does not break',
    hint: 'type one space',
    mend: ([found]) => (found.includes('\u202f') ? '\u202f' : '\u00a0'),
  },
  {
    pattern: /[\u200b\u2060-\u2064\ufeff\u00ad\u202a-\u202e]/gu,
    message: 'an invisible character',
    hint: 'delete it; it was probably pasted along',
    mend: () => '',
  },
  {
    // Persian, Hindi and others, and emoji, are joined by these.
    pattern: /(?<=[\p{Script=Latin}\p{N}\p{P}\p{Z}])[\u200c\u200d]/gu,
    message: 'an invisible character',
    hint: 'delete it; it was probably pasted along',
    mend: () => '',
  },
];
