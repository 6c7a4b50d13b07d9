import type { PassageRule } from './rule.ts';

/**
 * A paragraph that is nothing but a number: a page counter that was pasted along.
 *
 * - bad: a paragraph “171”
 *
 * Severity: warning, of rule `typography`.
 */
export const pageCounters: PassageRule = ({ text, block, place }) =>
  block.kind === 'paragraph' && /^[\s\p{P}]*\d+[\s\p{P}]*$/u.test(text)
    ? [
        {
          rule: 'typography',
          severity: 'warning',
          value: text.trim(),
          ...place(0),
          message: `the paragraph is nothing but “${text.trim()}”`,
          hint: 'delete it if it was pasted along, such as a page number',
        },
      ]
    : [];
