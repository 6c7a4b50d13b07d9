import { grammarOf, type Misprint } from '../languages/grammar.ts';
import type { Finding, PassageRule } from './rule.ts';

/**
 * Misprints that the build does not mend by itself: a space before a comma or point, none after,
 * doubled marks, spaces that do not break doubled, a paragraph that is nothing but a number (a page
 * counter that was pasted along), and what the data of the language lists.
 *
 * - good: « 3,5 millions, 350 $ »
 * - bad: « $350 », “12 000”, “word ,word”, a paragraph “171”
 *
 * Severity: warning.
 */
export const typography: PassageRule = (passage, locale) => {
  const { text, block } = passage;
  const counter = block.kind === 'paragraph' && /^[\s\p{P}]*\d+[\s\p{P}]*$/u.test(text);
  const stray: Finding[] = counter
    ? [
        {
          rule: 'typography',
          severity: 'warning',
          value: text.trim(),
          ...passage.place(0),
          message: `the paragraph is nothing but “${text.trim()}”`,
          hint: 'delete it if it was pasted along, such as a page number',
        },
      ]
    : [];
  const misprints = [...common, ...(grammarOf(locale).misprints ?? [])];
  return [
    ...stray,
    ...misprints.flatMap(({ pattern, message, hint }) =>
      [...text.matchAll(pattern)].map((match): Finding => ({
        rule: 'typography',
        severity: 'warning',
        value: match[0].trim(),
        ...passage.place(match.index),
        message: `${message}: “${match[0].trim()}”`,
        hint,
      })),
    ),
  ];
};

const common: readonly Misprint[] = [
  {
    pattern: /(?<=[\p{L}\p{N}”»)])\s+[,.](?![\d.\p{L}])/gu,
    message: 'a space before this mark',
    hint: 'delete the space',
  },
  {
    pattern: /(?<=\p{L}),(?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}+\s)/gu,
    message: 'no space after this mark',
    hint: 'add a space',
  },
  {
    pattern: /,,|;;|(?<!\.)\.\.(?!\.)|\.,(?!\p{L})(?<!\p{L}\.,)/gu,
    message: 'doubled marks',
    hint: 'delete one',
  },
  {
    pattern:
      /[ \u00a0\u202f]*[\u00a0\u202f][ \u00a0\u202f]+|[ \u00a0\u202f]+[\u00a0\u202f][ \u00a0\u202f]*/gu,
    message: 'several spaces in a row, of which one does not break',
    hint: 'type one space',
  },
  {
    pattern: /[\u200b-\u200d\u2060\ufeff\u00ad](?![\p{Emoji}])/gu,
    message: 'an invisible character',
    hint: 'delete it; it was probably pasted along',
  },
];
