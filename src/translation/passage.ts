import type { PhrasingContent } from 'mdast';
import { isComponentNode, type Component } from '../library/prose.ts';
import type { Block } from './blocks.ts';
import { tag } from './source-words.ts';

/** Stands in a passage's text for what is the same in every language: a component, code. */
export const neutral = '\ufffc';

/** The words of a block as a reader meets them, with the way back to the file. */
export interface Passage {
  block: Block;
  /** Words as typed; {@link neutral} for components without words and for code. */
  text: string;
  /** Components and code in order, as they are written. */
  marks: readonly string[];
  /** Targets of links, in order. */
  links: readonly string[];
  /** Place in the file of a position in `text`. */
  place: (index: number) => { line: number; column: number };
}

/** Reads a block as a passage. */
export function passageOf(block: Block): Passage {
  const starts: { index: number; line: number; column: number; value: string }[] = [];
  const marks: string[] = [];
  const links: string[] = [];
  let text = '';
  const read = (node: PhrasingContent | Component): void => {
    const at = node.position?.start ?? block;
    const append = (value: string): void => {
      starts.push({ index: text.length, line: at.line, column: at.column, value });
      text += value;
    };
    if (isComponentNode(node)) marks.push(tag(node));
    if (node.type === 'inlineCode') marks.push(`\`${node.value}\``);
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'text') append(node.value);
    else if (isComponentNode(node) ? node.children.length > 0 : 'children' in node)
      for (const child of (node as { children: PhrasingContent[] }).children) read(child);
    else if (!/^mdx.*Expression$/.test(node.type)) append(neutral);
  };
  if (block.nodes.length > 0) for (const node of block.nodes) read(node);
  else if (block.kind !== 'update' && block.kind !== 'correction') text = block.text;
  return {
    block,
    text,
    marks,
    links,
    place: (index) => {
      const start = starts.findLast((candidate) => candidate.index <= index);
      if (!start) return { line: block.line, column: block.column };
      const lines = start.value.slice(0, index - start.index).split('\n');
      const length = lines.at(-1)?.length ?? 0;
      return lines.length === 1
        ? { line: start.line, column: start.column + length }
        : { line: start.line + lines.length - 1, column: length + 1 };
    },
  };
}
