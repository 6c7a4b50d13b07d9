import { createHash } from 'node:crypto';
import { Document, isMap, isSeq, stringify, YAMLSeq } from 'yaml';
import type { WrittenText } from '../library/written-text.ts';
import type { Stamp } from '../model/edition.ts';
import { blocksOf } from './blocks.ts';
import { fingerprint } from './fingerprint.ts';
import { rawMatter, replaceKey } from './front-matter.ts';

/** The stamp of a translation that follows its original as both are now. */
export function stampFor(translation: WrittenText, original: WrittenText): Stamp {
  return {
    of: original.locale,
    blocks: fingerprint(blocksOf(original)),
    text: fingerprint(blocksOf(translation)),
  };
}

/** Writes the stamp into a file's text: only the key `translation` changes. */
export function withStamp(source: string, stamp: Stamp): string {
  return replaceKey(
    source,
    'translation',
    stringify(
      { translation: stamp },
      { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    ).trimEnd(),
  );
}

/** Takes the line `draft: true` out of a file's text. */
export function withoutDraft(source: string): string {
  return replaceKey(source, 'draft', undefined);
}

/**
 * Records as a waiver that nothing had to change, in the place of an earlier such record, or takes
 * the earlier one out. Its value ties it to the state of the original that was reviewed.
 */
export function withReview(
  source: string,
  review: { stamp: Stamp; why: string } | undefined,
): string {
  const { document } = rawMatter(source);
  const list = document.get('waivers');
  const kept = isSeq(list)
    ? list.items.filter((item) => !(isMap(item) && item.get('rule') === 'stale'))
    : [];
  if (!review && (!isSeq(list) || kept.length === list.items.length)) return source;
  const added = review
    ? [
        document.createNode(
          { rule: 'stale', value: reviewMark(review.stamp), why: review.why },
          { flow: true },
        ),
      ]
    : [];
  if (kept.length + added.length === 0) return replaceKey(source, 'waivers', undefined);
  const alone = new Document({ waivers: [] });
  const items = new YAMLSeq(alone.schema);
  items.items.push(...kept, ...added);
  alone.set('waivers', items);
  return replaceKey(source, 'waivers', alone.toString({ lineWidth: 0 }).trimEnd());
}

/** What ties a review to the state of the original that it was about. */
export function reviewMark({ blocks }: Pick<Stamp, 'blocks'>): string {
  return createHash('sha256').update(blocks).digest('base64url').slice(0, 8);
}
