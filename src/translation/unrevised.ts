import type { Stamp } from '../model/edition.ts';
import type { Block } from './blocks.ts';
import { changesSince, marksOf, type BlockChange } from './fingerprint.ts';

/**
 * Changes of the original to which nothing in the translation answers: the block that followed a
 * changed one is as it was, or no block was added for an added one.
 */
export function unrevised(
  stamp: Stamp,
  original: readonly Block[],
  translation: readonly Block[],
): BlockChange[] {
  const wanted = changesSince(stamp.blocks, original);
  const done = changesSince(stamp.text, translation);
  if (!aligned(stamp)) return done.length === 0 ? wanted : [];
  const touched = new Set(done.flatMap((change) => (change.is === 'added' ? [] : [change.former])));
  const added = done.flatMap((change) => (change.is === 'added' ? [change.block.kind] : []));
  return wanted.filter((change) => {
    if (change.is !== 'added') return !touched.has(change.former);
    const answer = added.indexOf(change.block.kind);
    if (answer !== -1) added.splice(answer, 1);
    return answer === -1;
  });
}

/** True when both texts had the same kinds of blocks in the same order, so that indexes pair them. */
export function aligned({ blocks, text }: Stamp): boolean {
  const kinds = (stamped: string): string =>
    marksOf(stamped)
      .map((mark) => mark[0])
      .join('');
  return kinds(blocks) === kinds(text);
}
