import type { Finding } from './rules/rule.ts';

/**
 * Findings without those of spelling that only repeat another: a word that another rule names at
 * the same place, and the words of a sentence that was left untranslated.
 */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const others = findings.filter(({ rule }) => rule !== 'spelling');
  return findings.filter(
    ({ rule, line, column }) =>
      rule !== 'spelling' ||
      !others.some(
        (other) =>
          other.line === line && (other.rule === 'untranslated' || other.column === column),
      ),
  );
}
