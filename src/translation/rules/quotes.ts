import { grammarOf } from '../languages/grammar.ts';
import { mendQuotes } from './mend-quotes.ts';
import type { Finding, WordsRule } from './rule.ts';

const curly = /[«»“”„‟"‹›‘‚]/gu;

/**
 * Quotation marks that are not balanced, not nested, mixed, or not those of the language. Straight
 * ones are fine where they come in pairs: they are set right when the site is built. The closing ’
 * is an apostrophe too and is not counted.
 *
 * - good: « il a dit “non” », “so he said”, "so he said"
 * - bad: `“ a statement “`, `« a statement`, “…” as outer quotes in French
 *
 * Severity: error.
 */
export const quotes: WordsRule = (passage, locale) => {
  const { quotes: allowed } = grammarOf(locale);
  const findings: Finding[] = [];
  const report = (index: number, value: string, message: string, hint: string): void => {
    findings.push({
      rule: 'quotes',
      severity: 'error',
      value,
      ...passage.place(index),
      message,
      hint,
    });
  };
  const open: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of passage.text.matchAll(curly)) {
    if (mark === '‘' || mark === '‚') {
      if (!passage.text.includes('’', index))
        report(index, mark, `“${mark}” is never closed`, 'close it, or write an apostrophe (’)');
      continue;
    }
    const last = open.at(-1);
    if (mark === '"') {
      if (last?.mark === '"') open.pop();
      else open.push({ mark, index });
      continue;
    }
    const level = open.length;
    const closes = last !== undefined && closing(last.mark, allowed) === mark;
    if (closes) open.pop();
    else if (isOpening(mark, allowed)) {
      if (allowed && allowed[Math.min(level, allowed.length - 1)]?.[0] !== mark)
        report(
          index,
          mark,
          last?.mark === mark
            ? `“${mark}” opens again before it was closed`
            : `“${mark}” is not the mark that opens a quotation here`,
          `write ${allowed.map(([opens, closes]) => `${opens}…${closes}`).join(', and within it ')}`,
        );
      open.push({ mark, index });
    } else
      report(
        index,
        mark,
        `“${mark}” closes nothing`,
        last ? `close “${last.mark}” with its own mark` : 'open the quotation, or delete the mark',
      );
  }
  for (const { mark, index } of open)
    report(index, mark, `“${mark}” is never closed`, 'close the quotation where it ends');
  const fix = findings.length > 0 && allowed?.[0] ? mendQuotes(passage, allowed[0]) : undefined;
  return findings
    .filter(
      (finding, index) =>
        findings.findIndex(
          ({ line, column }) => line === finding.line && column === finding.column,
        ) === index,
    )
    .map((finding) => ({ ...finding, fix }));
};

/** The pairs of any language, for those without data. */
const anyPairs: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['‹', '›'],
];
type Pairs = readonly (readonly [string, string])[];

function isOpening(mark: string, allowed: Pairs | undefined): boolean {
  return !allowed || !['”', '»', '›'].includes(mark) || allowed.some(([opens]) => opens === mark);
}

function closing(mark: string, allowed: Pairs | undefined): string | undefined {
  return [...(allowed ?? []), ...anyPairs].find(([opens]) => opens === mark)?.[1];
}
