import type { WrittenText } from '../library/written-text.ts';
import type { Block } from './blocks.ts';
import { presentBlocks } from './fingerprint.ts';
import { leftToTranslate } from './left-to-translate.ts';
import { originalWas, type BlocksOf } from './staleness.ts';
import { aligned, unrevised } from './unrevised.ts';

/**
 * Blocks of a translation and of its original that cannot be held against each other yet: it is
 * known that they differ, and one finding has said so.
 */
export type Unsettled = ReadonlySet<Block>;

export const settled: Unsettled = new Set();

/**
 * In a draft, what is left to translate; in an outdated translation, what the original changed,
 * added or took out and nobody has revised since. What is revised is checked again at once.
 */
export function unsettledBlocks(
  text: WrittenText,
  original: WrittenText,
  blocks: BlocksOf,
): Unsettled {
  if (text.matter.draft) return new Set(leftToTranslate(blocks(text), blocks(original)));
  const stamp = originalWas(text);
  if (!stamp) return settled;
  const changes = unrevised(stamp, blocks(original), blocks(text));
  if (changes.length === 0) return settled;
  const followers = aligned(stamp) ? presentBlocks(stamp.text, blocks(text)) : [];
  return new Set(
    changes
      .flatMap((change) => [
        change.is === 'removed' ? undefined : change.block,
        change.is === 'added' ? undefined : followers[change.former],
      ])
      .filter((block) => block !== undefined),
  );
}
