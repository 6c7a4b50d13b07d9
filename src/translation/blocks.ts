import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { attribute, isComponentNode, type Component } from '../library/prose.ts';
import type { WrittenText } from '../library/written-text.ts';
import { collapse, sourceWords, tag } from './source-words.ts';

/** The kinds of block, each with the letter that stands for it in a fingerprint. */
export const blockKinds = {
  title: 't',
  description: 'd',
  /** Words for a figure or an amount in the front matter. */
  figure: 'f',
  amount: 'a',
  /** Words for a step of advice in the front matter. */
  step: 's',
  heading: 'h',
  paragraph: 'p',
  /** First paragraph of a list item; further ones are paragraphs. */
  item: 'i',
  /** A paragraph of a quotation. */
  quotation: 'q',
  /** A row of a table, its cells divided by “ | ”. */
  row: 'r',
  /** The opening of `<Update>` or `<Correction>`; what they hold follows as blocks of their own. */
  update: 'u',
  correction: 'c',
} as const;
export type BlockKind = keyof typeof blockKinds;

/** The dated section that a block stands in. */
export interface Section {
  kind: 'update' | 'correction';
  /** Id of the event, or date of the correction. */
  of: string;
}

/** The smallest piece of a text that is translated, checked and fingerprinted as one. */
export interface Block {
  kind: BlockKind;
  /** Figure, amount or step id; event id of an update, date of a correction. */
  of?: string;
  /** Level of a heading (2 to 4); for what stands in a list, its depth of nesting (from 1). */
  level?: number;
  /** An item of a numbered list. */
  ordered?: true;
  within?: Section;
  /** As an author would write it, in one form: see `sourceWords`. */
  text: string;
  /** What the block holds, as parsed; empty for front matter and for the opening of a section. */
  nodes: readonly (PhrasingContent | Component)[];
  /** The cells of a table row. */
  cells?: readonly (readonly PhrasingContent[])[];
  /** Place in the file, from 1. */
  line: number;
  column: number;
  /** The file, where it is at hand. */
  source?: string | undefined;
}

/** What stands around a piece of prose. */
interface Surroundings {
  within?: Section;
  /** Lists around it. */
  depth: number;
  ordered?: true;
  quoted: boolean;
}

/**
 * A text as the ordered list of its blocks. Front matter comes first: title, description, words
 * for figures, amounts and steps by id, so that their order in the file makes no difference.
 */
export function blocksOf({
  matter,
  yaml,
  tree,
  source,
}: Pick<WrittenText, 'matter' | 'tree'> & Partial<Pick<WrittenText, 'yaml' | 'source'>>): Block[] {
  const front = (kind: BlockKind, text: string, path: string[], of?: string): Block => ({
    kind,
    ...(of !== undefined && { of }),
    text: collapse(text),
    nodes: [],
    ...(yaml?.locate(path) ?? { line: 1, column: 1 }),
  });
  const words = (
    kind: 'figure' | 'amount' | 'step',
    group: 'figures' | 'amounts' | 'steps',
  ): Block[] =>
    Object.entries(matter[group] ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, text]) => front(kind, text, [group, id], id));
  return [
    front('title', matter.title, ['title']),
    front('description', matter.description, ['description']),
    ...words('figure', 'figures'),
    ...words('amount', 'amounts'),
    ...words('step', 'steps'),
    ...proseBlocks(tree.children, { depth: 0, quoted: false }),
  ].map((block) => ({ ...block, source }));
}

function proseBlocks(nodes: readonly RootContent[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let line: (PhrasingContent | Component)[] = [];
  const endLine = (): void => {
    if (line.some((node) => !isBlank(node))) blocks.push(textBlock('paragraph', line, around));
    line = [];
  };
  for (const node of nodes) {
    // Between the tags of a section, words on one line stand in no paragraph; nor does a component
    // alone on its line.
    if (isPhrasing(node)) line.push(node);
    else {
      endLine();
      blocks.push(...flowBlocks(node, around));
    }
  }
  endLine();
  return blocks;
}

function flowBlocks(node: RootContent | Component, around: Surroundings): Block[] {
  if (isComponentNode(node)) return sectionBlocks(node, around);
  switch (node.type) {
    case 'paragraph':
      return node.children.every(isComment)
        ? []
        : [textBlock('paragraph', node.children, around, node)];
    case 'heading':
      return [{ ...textBlock('heading', node.children, around, node), level: node.depth }];
    case 'blockquote':
      return proseBlocks(node.children, { ...around, quoted: true });
    case 'list':
      return node.children.flatMap((item) =>
        itemBlocks(item, {
          ...around,
          depth: around.depth + 1,
          ...(node.ordered && { ordered: true }),
        }),
      );
    case 'table':
      return node.children.map((row) => {
        const cells = row.children.map((cell) => cell.children);
        const text = cells.map(sourceWords).join(' | ');
        return { ...textBlock('row', cells.flat(), around, row), text, cells };
      });
    default:
      return [];
  }
}

/** The first paragraph of an item stands for the item; an item without one is an empty block. */
function itemBlocks(item: ListItem, around: Surroundings): Block[] {
  const [first, ...rest] = item.children;
  const lead = first?.type === 'paragraph' ? first.children : [];
  return [
    { ...textBlock('item', lead, around, item), ...(around.ordered && { ordered: true }) },
    ...proseBlocks(first?.type === 'paragraph' ? rest : item.children, around),
  ];
}

function sectionBlocks(node: Component, around: Surroundings): Block[] {
  const kind = node.name === 'Update' ? 'update' : 'correction';
  const of = attribute(node, kind === 'update' ? 'event' : 'date') ?? '';
  return [
    { kind, of, text: tag(node), nodes: [], ...placeOf(node) },
    ...proseBlocks(node.children, { ...around, within: { kind, of } }),
  ];
}

function textBlock(
  kind: BlockKind,
  nodes: readonly (PhrasingContent | Component)[],
  { within, depth, quoted }: Surroundings,
  at: Nodes | Component | undefined = nodes.find((node) => !isBlank(node)),
): Block {
  return {
    kind: quoted && kind === 'paragraph' ? 'quotation' : kind,
    ...(depth > 0 && { level: depth }),
    ...(within && { within }),
    text: sourceWords(nodes),
    nodes,
    ...placeOf(at),
  };
}

function placeOf(node: Nodes | Component | undefined): { line: number; column: number } {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

function isPhrasing(node: RootContent | Component): node is PhrasingContent | Component {
  return isComponentNode(node)
    ? node.name !== 'Update' && node.name !== 'Correction'
    : ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'mdxTextExpression'].includes(node.type);
}

function isComment(node: Nodes | Component): boolean {
  return /^mdx.*Expression$/.test(node.type) || isBlank(node);
}

function isBlank(node: Nodes | Component): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
