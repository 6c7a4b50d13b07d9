import type { Root } from 'mdast';
import type { Block, Section } from '../blocks.ts';
import { lead } from '../draft-prose.ts';
import { sectionAround, spanOf } from './block-place.ts';
import type { Inline } from './content.ts';
import { markdown } from './markdown.ts';
import type { Edit, Places } from './source-edits.ts';

/** A block that a translation lacks, with its words. */
export interface NewBlock {
  block: Block;
  target: readonly Inline[];
}

/** The prose into which blocks are put. */
export interface Prose {
  /** The file as it is on the disk. */
  source: string;
  tree: Root;
  places: Places;
  /** Offset at which the prose begins. */
  start: number;
  newline: string;
  /** The opening tag of a section, as its original has it. */
  openingOf: (section: Section) => string;
}

/**
 * Puts new blocks, in their order, after a block of the prose, or at its beginning. What belongs to
 * another section than that block goes behind its section.
 */
export function insertBlocks(
  anchor: Block | undefined,
  added: readonly NewBlock[],
  prose: Prose,
): Edit[] {
  const home = anchor && sectionOf(anchor);
  const leaving = added.findIndex(({ block }) => !sameSection(block.within, home));
  const inside = leaving === -1 ? added : added.slice(0, leaving);
  const at = anchor ? placeAfter(anchor, prose) : prose.start;
  const section = anchor && sectionAround(prose.tree, anchor)?.position;
  const behind = section ? prose.places.offsetOf(section.end) : at;
  return [
    ...(inside.length > 0 ? [edit(at, run(inside, anchor), inside.at(-1)?.block, prose)] : []),
    ...(leaving === -1
      ? []
      : [edit(behind, sections(added.slice(leaving), prose), undefined, prose)]),
  ];
}

/** Blocks of one section. */
function run(added: readonly NewBlock[], anchor: Block | undefined): string {
  return added
    .map(({ block, target }, index) => {
      const before = index === 0 ? anchor : added[index - 1]?.block;
      return separator(before, block) + written(block, target, before);
    })
    .join('');
}

/** Blocks with the tags of the sections around them. */
function sections(added: readonly NewBlock[], prose: Prose): string {
  const groups: NewBlock[][] = [];
  for (const one of added) {
    const group = groups.at(-1);
    if (group && sameSection(group[0]?.block.within, one.block.within)) group.push(one);
    else groups.push([one]);
  }
  return groups
    .map((group) => {
      const section = group[0]?.block.within;
      if (!section) return run(group, undefined);
      const name = section.kind === 'update' ? 'Update' : 'Correction';
      return `\n\n${prose.openingOf(section)}${run(group, undefined).slice(1)}\n</${name}>`;
    })
    .join('');
}

/** What follows begins a block of its own, unless a list or a table goes on. */
function edit(at: number, text: string, last: Block | undefined, { source, newline }: Prose): Edit {
  const goesOn = last !== undefined && (last.kind === 'row' || inList(last));
  const ends = /^(?:[ \t]*(?:\r\n?|\n)){2}|^\s*$|^[ \t]*(?:\r\n?|\n)<\//.test(source.slice(at));
  return {
    start: at,
    end: at,
    text: (goesOn || ends ? text : `${text}\n`).replaceAll('\n', newline),
  };
}

/** Behind a block: on the next line there is room for another. */
function placeAfter(before: Block, { source, places }: Prose): number {
  if (opensSection(before)) return source.indexOf('>', places.offsetOf(before)) + 1;
  const { end } = spanOf(before, places);
  // Closing marks of a heading; the line under the head of a table.
  const rest = before.kind === 'row' ? tableRule : /^[ \t#]*(?=\r|\n|$)/;
  return end + (rest.exec(source.slice(end))?.[0].trimEnd().length ?? 0);
}

const tableRule = /^[ \t]*(?:\r\n?|\n)[ \t]*\|?[ \t]*:?-[-:| \t]*/;

function separator(before: Block | undefined, block: Block): string {
  if (!before) return '\n\n';
  if (opensSection(before)) return '\n';
  if (before.kind === 'row' && block.kind === 'row') return '\n';
  if (before.kind === 'quotation' && block.kind === 'quotation') return '\n>\n';
  return block.kind === 'item' && inList(before) ? '\n' : '\n\n';
}

function written(block: Block, target: readonly Inline[], before: Block | undefined): string {
  const text = markdown(target, block.kind);
  if (block.kind === 'heading') return `${'#'.repeat(block.level ?? 2)} ${text}`;
  const head = block.kind === 'row' && before?.kind !== 'row';
  return `${lead(block)}${text}${head ? `\n|${' --- |'.repeat(block.cells?.length ?? 1)}` : ''}`;
}

function sectionOf(block: Block): Section | undefined {
  return (block.kind === 'update' || block.kind === 'correction') && block.of !== undefined
    ? { kind: block.kind, of: block.of }
    : block.within;
}

function opensSection({ kind }: Block): boolean {
  return kind === 'update' || kind === 'correction';
}

function sameSection(a: Section | undefined, b: Section | undefined): boolean {
  return a?.kind === b?.kind && a?.of === b?.of;
}

function inList({ kind, level }: Block): boolean {
  return kind !== 'heading' && level !== undefined;
}
