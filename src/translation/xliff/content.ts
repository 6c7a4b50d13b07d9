import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isComponentNode, type Component } from '../../library/prose.ts';
import type { Block } from '../blocks.ts';
import { tag } from '../source-words.ts';

/** A mark that a translation tool keeps as it is: a component, a link, emphasis, code. */
export interface Code {
  /** Unique within a unit; the same in source and target for what is the same. */
  id: string;
  /** What an author writes for it: all of it, or what stands before its content. */
  open: string;
  close?: string;
  /** What it goes around; none for a placeholder. */
  content?: readonly Inline[];
  /** What XLIFF calls it. */
  type?: 'fmt' | 'link';
  /** Divides two cells of a table row. */
  cell?: true;
}

/** Words, or a mark among them. */
export type Inline = string | Code;

/** What divides the cells of a table row. */
export const cellMark = { id: '', open: ' | ', cell: true } as const satisfies Code;

/** What is to be translated in a block; its marks bear no ids yet. */
export function contentOf({ nodes, cells, text }: Block): Inline[] {
  if (cells)
    return normalised(
      cells.flatMap((cell, index) => [...(index > 0 ? [cellMark] : []), ...cell.flatMap(inline)]),
    );
  return normalised(nodes.length > 0 ? nodes.flatMap(inline) : [text]);
}

/**
 * One blank for any run of white space, none at the ends, of cells neither; Unicode normal form C.
 */
export function normalised(content: readonly Inline[]): Inline[] {
  const marks = content.filter(isCellMark);
  return cellsOf(content).flatMap((cell, index) => [
    ...marks.slice(index - 1, index),
    ...trimmed(cell),
  ]);
}

/** The cells of a row, divided where its marks say so; of other contents, all as one. */
export function cellsOf(content: readonly Inline[]): Inline[][] {
  const cells: Inline[][] = [[]];
  for (const item of content)
    if (isCellMark(item)) cells.push([]);
    else cells.at(-1)?.push(item);
  return cells;
}

function isCellMark(item: Inline): item is Code {
  return typeof item !== 'string' && item.cell === true;
}

function trimmed(content: readonly Inline[]): Inline[] {
  const items = joined(content);
  const end = items.length - 1;
  return items
    .map((item, index) => (index === 0 && typeof item === 'string' ? item.replace(/^ /, '') : item))
    .map((item, index) =>
      index === end && typeof item === 'string' ? item.replace(/ $/, '') : item,
    )
    .filter((item) => item !== '');
}

/** Every mark of a content, those inside others too, in reading order. */
export function codesIn(content: readonly Inline[]): Code[] {
  return content.flatMap((item) =>
    typeof item === 'string' ? [] : [item, ...codesIn(item.content ?? [])],
  );
}

/** The same for contents that say the same with the same marks, whatever the ids. */
export function keyOf(content: readonly Inline[]): string {
  // No text holds U+0001: reading refuses it.
  return content
    .map((item) =>
      typeof item === 'string'
        ? item
        : `\u0001${item.open}\u0001${item.content ? `${keyOf(item.content)}\u0001${item.close ?? ''}\u0001` : ''}`,
    )
    .join('');
}

/** The words alone. */
export function wordsIn(content: readonly Inline[]): string {
  return content
    .map((item) => (typeof item === 'string' ? item : wordsIn(item.content ?? [])))
    .join('');
}

function joined(content: readonly Inline[]): Inline[] {
  const list: Inline[] = [];
  for (const item of content) {
    const last = list.at(-1);
    if (typeof item !== 'string')
      list.push(item.content ? { ...item, content: joined(item.content) } : item);
    else if (typeof last === 'string') list[list.length - 1] = last + item;
    else list.push(item);
  }
  return list.map((item) =>
    typeof item === 'string' ? item.normalize('NFC').replaceAll(/[ \t\r\n]+/g, ' ') : item,
  );
}

function inline(node: PhrasingContent | Component): Inline[] {
  const around = (open: string, close: string, type?: 'fmt' | 'link'): Inline[] => [
    {
      id: '',
      open,
      close,
      content: joined(((node as { children?: PhrasingContent[] }).children ?? []).flatMap(inline)),
      ...(type && { type }),
    },
  ];
  if (isComponentNode(node))
    return node.children.length === 0
      ? [{ id: '', open: tag(node, ' /') }]
      : around(tag(node), `</${node.name ?? ''}>`);
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'inlineCode':
      return [{ id: '', open: toMarkdown(node).trimEnd() }];
    case 'emphasis':
      return around('_', '_', 'fmt');
    case 'strong':
      return around('**', '**', 'fmt');
    case 'link':
      return around(
        '[',
        `](${node.url}${node.title ? ` ${JSON.stringify(node.title)}` : ''})`,
        'link',
      );
    default:
      return [];
  }
}
