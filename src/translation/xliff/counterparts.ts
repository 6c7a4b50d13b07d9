import type { WrittenText } from '../../library/written-text.ts';
import { align } from '../align.ts';
import type { Block } from '../blocks.ts';
import { changesSince, presentBlocks } from '../fingerprint.ts';
import { passageOf } from '../passage.ts';
import { originalWas, type BlocksOf } from '../staleness.ts';
import { aligned } from '../unrevised.ts';

/**
 * By block of an original, the block that renders it. The stamp knows what renders a block that is
 * as it was; what has changed is aligned by likeness, and what is like nothing, by the stamp again.
 */
export function counterparts(
  original: WrittenText,
  translation: WrittenText,
  blocks: BlocksOf,
): Map<Block, Block> {
  const [from, to] = [blocks(original), blocks(translation)];
  const stamp = originalWas(translation);
  const stamped =
    stamp && aligned(stamp)
      ? zip(presentBlocks(stamp.blocks, from), presentBlocks(stamp.text, to))
      : [];
  const changed = new Set(
    (stamp ? changesSince(stamp.blocks, from) : []).flatMap((change) =>
      change.is === 'removed' ? [] : [change.block],
    ),
  );
  const pairs = new Map(stamped.filter(([block]) => !changed.has(block)));
  const taken = new Set(pairs.values());
  const rest = align(
    from.filter((block) => !pairs.has(block)).map(passageOf),
    to.filter((block) => !taken.has(block)).map(passageOf),
  );
  for (const pair of rest)
    if (pair.original && pair.translation) pairs.set(pair.original.block, pair.translation.block);
  const used = new Set(pairs.values());
  for (const [block, rendering] of stamped)
    if (!pairs.has(block) && !used.has(rendering)) pairs.set(block, rendering);
  return pairs;
}

function zip(
  from: readonly (Block | undefined)[],
  to: readonly (Block | undefined)[],
): [Block, Block][] {
  return from.flatMap((block, index) => {
    const rendering = to[index];
    return block && rendering ? [[block, rendering] satisfies [Block, Block]] : [];
  });
}
