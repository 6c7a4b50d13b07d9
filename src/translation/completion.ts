import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { WrittenText } from '../library/written-text.ts';
import { blocksOf } from './blocks.ts';
import { toTranslate } from './draft.ts';
import type { BlockChange } from './fingerprint.ts';
import { placeholder } from './left-to-translate.ts';
import { originalWas } from './staleness.ts';
import { stampFor, withoutDraft, withReview, withStamp } from './stamp.ts';
import { unrevised } from './unrevised.ts';

/** What comes of the wish to stamp a translation: the file’s new text, or why it is refused. */
export type Completion =
  | { is: 'stamped'; text: string }
  | { is: 'current' }
  /** @property lines where something is still to be translated */
  | { is: 'unfinished'; lines: readonly number[] }
  /** @property changes of the original that nothing in the translation answers */
  | { is: 'unrevised'; changes: readonly BlockChange[] };

/**
 * Stamps a translation as following its original as it is now.
 * @param source the file as it is on the disk, byte for byte
 * @param reviewed why nothing had to change, when somebody says so
 */
export function complete(
  translation: WrittenText,
  original: WrittenText,
  source: string,
  reviewed?: string,
): Completion {
  const lines = unfinishedLines(translation, source);
  if (lines.length > 0) return { is: 'unfinished', lines };

  const former = translation.matter.draft ? undefined : originalWas(translation);
  const stamp = stampFor(translation, original);
  if (former?.blocks === stamp.blocks && former.text === stamp.text) return { is: 'current' };
  const changes = former ? unrevised(former, blocksOf(original), blocksOf(translation)) : [];
  if (changes.length > 0 && reviewed === undefined) return { is: 'unrevised', changes };
  const review =
    changes.length > 0 && reviewed !== undefined ? { stamp, why: reviewed } : undefined;
  const text = withStamp(withoutDraft(source), stamp);
  // A review counts until the original changes again.
  const sameOriginal = former?.blocks === stamp.blocks;
  return { is: 'stamped', text: sameOriginal ? text : withReview(text, review) };
}

/** Lines of a draft with a comment, a mark, or “…” where words should stand. */
export function unfinishedLines({ matter, tree }: WrittenText, source: string): number[] {
  if (!matter.draft) return [];
  const lines = new Set<number>();
  source.split('\n').forEach((line, index) => {
    if (line.trimEnd().endsWith(`# ${toTranslate}`)) lines.add(index + 1);
  });
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line;
    const open =
      /^mdx.*Expression$/.test(node.type) || (node.type === 'text' && placeholder.test(node.value));
    if (open && line !== undefined) lines.add(line);
  });
  return [...lines].sort((a, b) => a - b);
}
