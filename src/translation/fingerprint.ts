import { createHash } from 'node:crypto';
import { blockKinds, type Block, type BlockKind } from './blocks.ts';

/** Characters of SHA-256 in base64url that are kept of each block: 36 bits. */
const length = 6;

/**
 * One short mark per block, its kind and its hash, divided by blanks: `tQ3fA9x pK0bb2_ …`. Words,
 * figures, components and links count; line breaks, white space, quotation marks that are straight
 * or curly and Unicode normal forms do not.
 */
export function fingerprint(blocks: readonly Block[]): string {
  return blocks.map(mark).join(' ');
}

/** A difference between an original and its fingerprint of former days. */
export type BlockChange =
  | { is: 'added'; block: Block }
  /** @property former index of the block in the former text */
  | { is: 'changed'; block: Block; former: number }
  /** @property before the block in front of which it stood; none at the end */
  | { is: 'removed'; kind: BlockKind | undefined; former: number; before: Block | undefined };

/** What became of a text since its fingerprint was taken, in the order of the text. */
export function changesSince(stamped: string, blocks: readonly Block[]): BlockChange[] {
  const former = marksOf(stamped);
  const kept = longestCommon(former, blocks.map(mark));
  const changes: BlockChange[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [former.length, blocks.length] as const]) {
    const gone = former.slice(i, nextI).map((text, offset) => ({ text, former: i + offset }));
    for (const block of blocks.slice(j, nextJ)) {
      const match = gone.findIndex(({ text }) => text.startsWith(blockKinds[block.kind]));
      const [was] = match === -1 ? [] : gone.splice(match, 1);
      changes.push(was ? { is: 'changed', block, former: was.former } : { is: 'added', block });
    }
    for (const { text, former: index } of gone)
      changes.push({ is: 'removed', kind: kindOf(text), former: index, before: blocks[nextJ] });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

/** By index in the former text, what each block is now, as it was or changed; none when it is gone. */
export function presentBlocks(stamped: string, blocks: readonly Block[]): (Block | undefined)[] {
  const former = marksOf(stamped);
  const present = new Map(
    longestCommon(former, blocks.map(mark)).map(([was, is]) => [was, blocks[is]]),
  );
  for (const change of changesSince(stamped, blocks))
    if (change.is === 'changed') present.set(change.former, change.block);
  return former.map((_, index) => present.get(index));
}

/** The marks of a fingerprint, one per block. */
export function marksOf(stamped: string): string[] {
  return stamped.split(/\s+/).filter((text) => text !== '');
}

function mark({ kind, of = '', level = 0, within, text }: Block): string {
  const place = within ? `${within.kind} ${within.of}` : '';
  const content = [kind, of, level, place, folded(text)].join('\n');
  const hash = createHash('sha256').update(content).digest('base64url');
  return blockKinds[kind] + hash.slice(0, length);
}

/** What typography does to a text is no change of it. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function kindOf(text: string): BlockKind | undefined {
  const kinds = Object.keys(blockKinds) as BlockKind[];
  return kinds.find((kind) => text.startsWith(blockKinds[kind]));
}

/** Pairs of indexes of a longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}
