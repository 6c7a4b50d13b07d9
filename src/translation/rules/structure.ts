import type { Alignment } from '../align.ts';
import type { Block } from '../blocks.ts';
import type { Passage } from '../passage.ts';
import type { Finding } from './rule.ts';
import { unmatched } from './unmatched.ts';

/**
 * Blocks, heading levels, list items, updates and components that differ from the original's.
 * Components may change their order within a block: sentences do, too.
 *
 * - good: the same blocks in the same order, each with the same components
 * - bad: a paragraph that is missing; `##` rendered as `###`; a lost `<Cite source="nbc" />`
 *
 * Severity: error.
 */
export function structure(alignments: readonly Alignment[]): Finding[] {
  let line = 1;
  // A section that is missing is missed with all that it holds, once.
  const alone = alignments.flatMap((pair) =>
    pair.original && pair.translation ? [] : [(pair.original ?? pair.translation)?.block],
  );
  const goesWithSection = ({ within }: Block): boolean =>
    within !== undefined &&
    alone.some((block) => block?.kind === within.kind && block.of === within.of);
  return alignments.flatMap(({ original, translation }) => {
    line = translation?.block.line ?? line;
    if (original && translation) return differences(original, translation);
    const passage = original ?? translation;
    if (!passage || goesWithSection(passage.block)) return [];
    const value = opening(passage);
    const name = nameOf(passage.block);
    return [
      {
        rule: 'structure',
        severity: 'error',
        value,
        ...(translation ? translation.place(0) : { line, column: 1 }),
        message: original
          ? `${name} of the original is missing: “${value}”`
          : `${name} is not in the original: “${value}”`,
        hint: original
          ? `translate it; it stands in line ${original.block.line} of the original`
          : 'remove it, or add it to the original too',
      },
    ];
  });
}

function differences(original: Passage, translation: Passage): Finding[] {
  const [from, to] = [original.block, translation.block];
  const at = { line: to.line, column: to.column };
  const error = (value: string, message: string, hint: string): Finding => ({
    rule: 'structure',
    severity: 'error',
    value,
    ...at,
    message,
    hint,
  });
  const { missing, added } = unmatched(original.marks, translation.marks, (a, b) => a === b);
  return [
    ...(from.kind !== to.kind || from.level !== to.level
      ? [
          error(
            nameOf(to),
            `“${nameOf(to)}” renders what is ${nameOf(from)} in the original`,
            `write it as ${nameOf(from)}`,
          ),
        ]
      : []),
    ...(from.within?.of !== to.within?.of
      ? [
          error(
            opening(translation),
            `“${opening(translation)}” stands in ${sectionOf(to)}, in the original in ${sectionOf(from)}`,
            `move it into ${sectionOf(from)}`,
          ),
        ]
      : []),
    ...missing.map((mark) =>
      error(mark, `“${mark}” of the original is missing`, 'put it where the original has it'),
    ),
    ...added.map((mark) =>
      error(mark, `“${mark}” is not in the original`, 'remove it, or correct it'),
    ),
  ];
}

function sectionOf({ within }: Block): string {
  return within ? `the ${within.kind} “${within.of}”` : 'no section';
}

function nameOf({ kind, level, of }: Block): string {
  switch (kind) {
    case 'heading':
      return `a heading of level ${level ?? 2}`;
    case 'item':
      return level === 1 ? 'a list item' : `a list item of depth ${level ?? 1}`;
    case 'row':
      return 'a row of a table';
    case 'update':
    case 'correction':
      return `the ${kind} “${of ?? ''}”`;
    case 'figure':
    case 'amount':
    case 'step':
      return `the words for the ${kind} “${of ?? ''}”`;
    default:
      return `a ${kind}`;
  }
}

/** First words of a passage, by which a person finds it. */
function opening({ text, block }: Passage): string {
  const words = (text || block.text).trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
