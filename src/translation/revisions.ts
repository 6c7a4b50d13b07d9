import type { WrittenText } from '../library/written-text.ts';
import type { Stamp } from '../model/edition.ts';
import { blocksOf, type Block } from './blocks.ts';
import { changesSince, presentBlocks, type BlockChange } from './fingerprint.ts';
import { aligned, unrevised } from './unrevised.ts';

/** One thing to do in an outdated translation. */
export interface Revision {
  change: BlockChange;
  /** The block as it was when the translation followed it, where history has it. */
  former: Block | undefined;
  /** The block of the translation that followed it, where one is known. */
  translation: Block | undefined;
  /** True when the translation has been changed there since the stamp. */
  revised: boolean;
}

/** What is to be revised in an outdated translation, block by block. */
export function revisions(
  stamp: Stamp,
  original: WrittenText,
  translation: WrittenText,
  formerBlocks: readonly Block[] | undefined,
): Revision[] {
  const [blocks, own] = [blocksOf(original), blocksOf(translation)];
  const open = new Set(unrevised(stamp, blocks, own).map(keyOf));
  const present = aligned(stamp) ? presentBlocks(stamp.text, own) : [];
  return changesSince(stamp.blocks, blocks).map((change) => ({
    change,
    former: change.is === 'added' ? undefined : formerBlocks?.[change.former],
    translation: change.is === 'added' ? undefined : present[change.former],
    revised: !open.has(keyOf(change)),
  }));
}

function keyOf(change: BlockChange): string {
  return change.is === 'added'
    ? `+${change.block.line}:${change.block.column}`
    : String(change.former);
}
