import type { Finding, PairRule } from './rule.ts';
import { unmatched } from './unmatched.ts';

/**
 * Links whose target differs from the original's. The words of a link are the translator's, and
 * pages of this site are named the same in every language, so targets are equal.
 *
 * - good: `[the leak of 2018](article:t-mobile-2018)` — `[la fuite de 2018](article:t-mobile-2018)`
 * - bad: the same link without its target, or with `t-mobile-2019`
 *
 * Severity: error.
 */
export const links: PairRule = ({ original, translation }) => {
  const { missing, added } = unmatched(original.links, translation.links, (a, b) => a === b);
  const at = translation.place(0);
  return [
    ...missing.map((target): Finding => ({
      rule: 'links',
      severity: 'error',
      value: target,
      ...at,
      message: `the link to “${target}” is missing`,
      hint: `write [words](${target}) where the original has it`,
    })),
    ...added.map((target): Finding => ({
      rule: 'links',
      severity: 'error',
      value: target,
      ...at,
      message: `the link to “${target}” is not in the original`,
      hint: 'remove it, or correct its target',
    })),
  ];
};
