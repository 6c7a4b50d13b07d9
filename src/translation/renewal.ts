import type { WrittenText } from '../library/written-text.ts';
import type { Stamp } from '../model/edition.ts';
import { blocksOf } from './blocks.ts';
import { fingerprint, marksOf } from './fingerprint.ts';
import { reviewMark, withReview, withStamp } from './stamp.ts';

/** A text before and after its misprints were mended. */
export interface MendedText {
  before: WrittenText;
  after: WrittenText;
}

/**
 * Carries the stamp of a translation over the mending of misprints, in its original or in itself: a
 * block that it followed is still followed, and one that had changed before still counts as changed.
 * @param source the file of the translation as it is on the disk
 */
export function withRenewedStamp(
  source: string,
  original: MendedText,
  translation: MendedText,
): string {
  const { translation: stamp, waivers } = translation.after.matter;
  if (!stamp) return source;
  const renewed: Stamp = {
    ...stamp,
    blocks: stamp.of === original.after.locale ? renew(stamp.blocks, original) : stamp.blocks,
    text: renew(stamp.text, translation),
  };
  if (renewed.blocks === stamp.blocks && renewed.text === stamp.text) return source;
  const stamped = withStamp(source, renewed);
  const review = waivers.find(({ rule, value }) => rule === 'stale' && value === reviewMark(stamp));
  return review ? withReview(stamped, { stamp: renewed, why: review.why }) : stamped;
}

function renew(stamped: string, { before, after }: MendedText): string {
  const [then, now] = [before, after].map((text) => marksOf(fingerprint(blocksOf(text))));
  if (!then || then.length !== now?.length) return stamped;
  const renewed = new Map(then.map((mark, index) => [mark, now[index] ?? mark]));
  return marksOf(stamped)
    .map((mark) => renewed.get(mark) ?? mark)
    .join(' ');
}
