import type { PhrasingContent } from 'mdast';
import type { Edit } from '../library/fault.ts';
import { isComponentNode, type Component } from '../library/prose.ts';
import type { Position } from '../library/yaml.ts';
import type { Block } from './blocks.ts';
import { offsetOf, placeAt, spansOf, valueStart, type Span } from './source-places.ts';
import { tag } from './source-words.ts';

/** Stands in a passage's text for what is the same in every language: a component, code. */
export const neutral = '\ufffc';

/** Words as a reader meets them, with the way back to the file. */
export interface Words {
  /** As typed; {@link neutral} for what is no word. */
  text: string;
  /** Place in the file of a position in `text`. */
  place: (index: number) => Position;
  /**
   * Replaces part of `text` where it is written. Nothing when it is not written as it reads, on one
   * line and without markup or escapes, or when the file is not at hand.
   */
  edit: (start: number, end: number, by: string) => Edit | undefined;
}

/** The words of a block. */
export interface Passage extends Words {
  block: Block;
  /** Components and code in order, as they are written. */
  marks: readonly string[];
  /** Targets of links, in order. */
  links: readonly string[];
}

/** Words that stand in one piece in the file, from `index` on in the passage. */
interface Piece extends Position {
  index: number;
  value: string;
  kind: 'words' | 'value' | 'mark';
}

/** Reads a block as a passage. */
export function passageOf(block: Block): Passage {
  const pieces: Piece[] = [];
  const marks: string[] = [];
  const links: string[] = [];
  let text = '';
  const read = (node: PhrasingContent | Component): void => {
    const { line, column } = node.position?.start ?? block;
    const append = (value: string, kind: Piece['kind']): void => {
      pieces.push({ index: text.length, line, column, value, kind });
      text += value;
    };
    if (isComponentNode(node)) marks.push(tag(node));
    if (node.type === 'inlineCode') marks.push(`\`${node.value}\``);
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'text') append(node.value, 'words');
    else if (isComponentNode(node) ? node.children.length > 0 : 'children' in node)
      for (const child of (node as { children: PhrasingContent[] }).children) read(child);
    else if (!/^mdx.*Expression$/.test(node.type)) append(neutral, 'mark');
  };
  if (block.cells)
    for (const [index, cell] of block.cells.entries()) {
      // The words of two cells are not one word.
      if (index > 0) text += ' | ';
      for (const node of cell) read(node);
    }
  else if (block.nodes.length > 0) for (const node of block.nodes) read(node);
  else if (block.kind !== 'update' && block.kind !== 'correction') {
    const { line, column } = block;
    pieces.push({ index: 0, line, column, value: block.text, kind: 'value' });
    text = block.text;
  }
  return { block, marks, links, text, ...places(pieces, block, block.source) };
}

/**
 * A value of a YAML or JSON file as words.
 * @param locate looks up the place of the value; it is asked only when somebody needs it
 */
export function wordsOf(value: string, locate: () => Position, source: string): Words {
  let found: ReturnType<typeof places> | undefined;
  const ways = (): ReturnType<typeof places> => {
    if (!found) {
      const place = locate();
      found = places([{ index: 0, value, ...place, kind: 'value' }], place, source);
    }
    return found;
  };
  return {
    text: value,
    place: (index) => ways().place(index),
    edit: (start, end, by) => ways().edit(start, end, by),
  };
}

/** The ways back from pieces to their file. */
function places(
  pieces: readonly Piece[],
  first: Position,
  source: string | undefined,
): Pick<Words, 'place' | 'edit'> {
  const known = new Map<Piece, Span[] | undefined>();
  const spans = (piece: Piece): Span[] | undefined => {
    if (source === undefined || piece.kind === 'mark') return undefined;
    if (!known.has(piece)) {
      const start = offsetOf(source, piece);
      known.set(
        piece,
        piece.kind === 'value'
          ? spansOf(source, valueStart(source, start), piece.value, source[start])
          : spansOf(source, start, piece.value),
      );
    }
    return known.get(piece);
  };
  return {
    place: (index) => {
      const piece = pieces.findLast((candidate) => candidate.index <= index);
      if (!piece) return { line: first.line, column: first.column };
      const at = index - piece.index;
      const offset = spans(piece)?.[at]?.start ?? spans(piece)?.[at - 1]?.end;
      return source !== undefined && offset !== undefined
        ? placeAt(source, offset)
        : { line: piece.line, column: piece.column };
    },
    edit: (start, end, by) => {
      for (const piece of pieces) {
        const [from, to] = [start - piece.index, end - piece.index];
        if (from < 0 || to > piece.value.length || source === undefined) continue;
        const found = spans(piece);
        const begin =
          from < to ? found?.[from]?.start : (found?.[from - 1]?.end ?? found?.[from]?.start);
        const finish = from < to ? found?.[to - 1]?.end : begin;
        if (begin === undefined || finish === undefined) continue;
        if (/[\n\\&]/.test(source.slice(begin, finish))) return undefined;
        return { start: placeAt(source, begin), end: placeAt(source, finish), text: by };
      }
      return undefined;
    },
  };
}
