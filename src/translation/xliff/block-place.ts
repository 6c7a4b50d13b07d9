import type { Nodes, Root } from 'mdast';
import type { Block } from '../blocks.ts';
import type { Places } from './source-edits.ts';

/** Where a block’s words stand in the file, comments of a draft among them. */
export function spanOf(block: Block, places: Places): { start: number; end: number } {
  if (block.kind === 'row')
    return { start: places.offsetOf(block), end: places.lineEnd(block.line) };
  const nodes = block.nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position];
  const start = places.offsetOf(first?.start ?? block);
  return { start, end: last ? places.offsetOf(last.end) : start };
}

/** The dated section in which a block stands, or which it opens. */
export function sectionAround(tree: Root, { line, column }: Block): Nodes | undefined {
  return tree.children.find(({ type, position }) => {
    if (!type.startsWith('mdxJsx') || !position) return false;
    const { start, end } = position;
    return (
      (start.line < line || (start.line === line && start.column <= column)) &&
      (line < end.line || (line === end.line && column < end.column))
    );
  });
}
