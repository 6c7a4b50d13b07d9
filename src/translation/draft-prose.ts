import type { Glossary } from '../model/glossary.ts';
import type { Block } from './blocks.ts';
import type { Direction } from './draft.ts';
import { skeleton } from './skeleton.ts';
import { termsIn } from './terms.ts';

/** The lines of a draft’s prose. Comments may stand in drafts alone. */
export function draftProse(
  blocks: readonly Block[],
  glossary: Glossary,
  direction: Direction,
): string[] {
  const lines: string[] = [];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    lines.push(...blockLines(blocks, index, glossary, direction));
    if (section(block) !== undefined && section(block) !== section(next)) {
      while (lines.at(-1) === '') lines.pop();
      lines.push(`</${section(block)?.startsWith('update') ? 'Update' : 'Correction'}>`, '');
    }
  });
  return lines;
}

/** A comment of a draft. */
export function draftComment(lines: readonly string[]): string {
  return `{/* ${lines.join('\n').replaceAll('*/', '* /')} */}`;
}

function blockLines(
  blocks: readonly Block[],
  index: number,
  glossary: Glossary,
  direction: Direction,
): string[] {
  const block = blocks[index];
  if (!block) return [];
  const original = [block.text, ...termsIn(block.text, glossary, direction)];
  const place = skeleton(block.nodes, direction);
  const last = blocks[index + 1]?.kind !== block.kind;
  switch (block.kind) {
    case 'title':
    case 'description':
    case 'figure':
    case 'amount':
    case 'step':
      return [];
    case 'update':
    case 'correction':
      return [block.text];
    case 'heading':
      return [draftComment(original), '', `${'#'.repeat(block.level ?? 2)} ${place}`, ''];
    case 'row':
      return [...rowLines(blocks, index, direction), ...(last ? [''] : [])];
    case 'item':
    case 'quotation':
      // A comment on its own line would end the list or the quotation.
      return [
        `${lead(block)}${inline(original)} ${place}`,
        last ? '' : lead(block).trim() === '>' ? '>' : '',
      ];
    case 'paragraph':
      return block.level === undefined
        ? [draftComment(original), '', place, '']
        : ['', `${lead(block)}${inline(original)} ${place}`, ''];
  }
}

/** A table begins with a comment that holds all of it. */
function rowLines(blocks: readonly Block[], index: number, direction: Direction): string[] {
  const cells = blocks[index]?.cells ?? [];
  const row = `| ${cells.map((cell) => skeleton(cell, direction)).join(' | ')} |`;
  if (blocks[index - 1]?.kind === 'row') return [row];
  const end = blocks.findIndex(({ kind }, other) => other > index && kind !== 'row');
  const rows = blocks.slice(index, end === -1 ? undefined : end).map(({ text }) => `| ${text} |`);
  return [draftComment(rows), '', row, `|${' --- |'.repeat(cells.length)}`];
}

/** The section that a block opens or stands in. */
function section(block: Block | undefined): string | undefined {
  if (block?.kind === 'update' || block?.kind === 'correction')
    return `${block.kind} ${block.of ?? ''}`;
  return block?.within && `${block.within.kind} ${block.within.of}`;
}

function inline(lines: readonly string[]): string {
  return draftComment([lines.join(' — ')]);
}

/** What stands before a block on its line: indentation, a bullet or a number, the mark of a quotation. */
export function lead({ kind, level = 0, ordered }: Block): string {
  const bullet = kind === 'item' ? (ordered ? '1. ' : '-  ') : '';
  const indentation = '   '.repeat(kind === 'item' ? level - 1 : level);
  return `${indentation}${bullet}${kind === 'quotation' ? '> ' : ''}`;
}
