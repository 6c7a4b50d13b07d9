import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Block } from '../blocks.ts';
import { instructions } from '../draft.ts';
import type { Edit, Places } from './source-edits.ts';

/** What a comment may stand over; in lists and quotations it stands on the line itself. */
const carriers: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** True for a block of a draft that still bears its comment, or stands in a table that does. */
export function isCommented(tree: Root, block: Block): boolean {
  return (
    block.nodes.some(isComment) || commentsOver(tree).some(({ carrier }) => holds(carrier, block))
  );
}

/**
 * Takes out the comments of a draft over blocks that are no longer open, and its instructions when
 * none is.
 * @param open blocks that still wait for a translator
 */
export function commentEdits(
  tree: Root,
  open: readonly Block[],
  places: Places,
  source: string,
): Edit[] {
  const done = commentsOver(tree)
    .filter(({ carrier }) => !open.some((block) => holds(carrier, block)))
    .map(({ comment }) => comment);
  const [first] = tree.children;
  const finished = open.length === 0 && first && isInstructions(first) ? [first] : [];
  return [...finished, ...done].flatMap(({ position }) => {
    if (!position) return [];
    const end = places.offsetOf(position.end);
    const blank = /^\s*/.exec(source.slice(end))?.[0].length ?? 0;
    return [{ start: places.offsetOf(position.start), end: end + blank, text: '' }];
  });
}

function commentsOver(tree: Root): { comment: Nodes; carrier: Nodes }[] {
  const found: { comment: Nodes; carrier: Nodes }[] = [];
  visit(tree, (carrier, index, parent) => {
    const comment = index === undefined ? undefined : parent?.children[index - 1];
    if (comment && isComment(comment) && !isInstructions(comment) && carriers.has(carrier.type))
      found.push({ comment, carrier });
  });
  return found;
}

function isComment({ type }: { type: string }): boolean {
  return /^mdx.*Expression$/.test(type);
}

function isInstructions(node: Nodes): boolean {
  return isComment(node) && 'value' in node && node.value.includes(instructions);
}

function holds({ position }: Nodes, { line }: Block): boolean {
  return position !== undefined && position.start.line <= line && line <= position.end.line;
}
