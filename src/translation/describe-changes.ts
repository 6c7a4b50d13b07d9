import type { BlockChange } from './fingerprint.ts';

const kinds = {
  title: 'title',
  description: 'description',
  figure: 'words for a figure',
  amount: 'words for an amount',
  step: 'words for a step',
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list item',
  quotation: 'quotation',
  row: 'table row',
  update: 'update',
  correction: 'correction',
} as const;

/** Changes of an original in one line: `paragraph changed (en.mdx:33), heading added (en.mdx:50)`. */
export function describeChanges(changes: readonly BlockChange[], file: string): string {
  return changes.map((change) => `${describeChange(change)} (${placeOf(change, file)})`).join(', ');
}

/** One change without its place: `update “recount” added`. */
export function describeChange(change: BlockChange): string {
  if (change.is === 'removed') return `${change.kind ? kinds[change.kind] : 'block'} removed`;
  const { kind, of } = change.block;
  return `${kinds[kind]}${of === undefined ? '' : ` “${of}”`} ${change.is}`;
}

/** Where to look: a block that is gone has only a neighbour. */
function placeOf(change: BlockChange, file: string): string {
  const line = change.is === 'removed' ? change.before?.line : change.block.line;
  if (line === undefined) return `${file}, at the end`;
  return change.is === 'removed' ? `${file}, before line ${line}` : `${file}:${line}`;
}
