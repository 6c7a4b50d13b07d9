import type { WrittenText } from '../library/written-text.ts';
import type { Stamp } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { blocksOf, type Block } from './blocks.ts';
import { changesSince, type BlockChange } from './fingerprint.ts';

/** How a text stands to its original. */
export type Staleness =
  | { is: 'original' | 'current' | 'draft' }
  /** Somebody translated it, and nobody said from what. */
  | { is: 'unstamped' }
  /** The stamp names a language that is not that of the original. */
  | { is: 'misstamped'; of: string }
  /** The original is missing. */
  | { is: 'orphan' }
  | { is: 'outdated'; changes: readonly BlockChange[] };

/** Looks up the blocks of a text; they are drawn up once. */
export type BlocksOf = (text: WrittenText) => readonly Block[];

/** Draws up the blocks of each text once. */
export function rememberBlocks(): BlocksOf {
  const known = new Map<WrittenText, Block[]>();
  return (text) => {
    const blocks = known.get(text) ?? blocksOf(text);
    known.set(text, blocks);
    return blocks;
  };
}

/** Holds a text's stamp against the original as it is now. */
export function stalenessOf(
  text: WrittenText,
  original: WrittenText | undefined,
  blocks: BlocksOf = blocksOf,
): Staleness {
  const stamp = text.matter.translation;
  if (text.locale === text.original) return { is: 'original' };
  if (!original) return { is: 'orphan' };
  if (text.matter.draft) return { is: 'draft' };
  if (!stamp) return { is: 'unstamped' };
  if (stamp.of !== text.original) return { is: 'misstamped', of: stamp.of };
  if (text.isCurrent) return { is: 'current' };
  const changes = changesSince(stamp.blocks, blocks(original));
  return changes.length === 0 ? { is: 'current' } : { is: 'outdated', changes };
}

/** The stamp by which a text can be held against its original; none when it names another language. */
export function originalWas({ matter, original }: WrittenText): Stamp | undefined {
  return matter.translation?.of === original ? matter.translation : undefined;
}

/** The original of a text among others. */
export function originalOf(
  { kind, id, original }: Pick<WrittenText, 'kind' | 'id' | 'original'>,
  texts: readonly WrittenText[],
): WrittenText | undefined {
  return textIn(original, { kind, id }, texts);
}

/** A text in a language among others. */
export function textIn(
  locale: string,
  { kind, id }: Pick<WrittenText, 'kind' | 'id'>,
  texts: readonly WrittenText[],
): WrittenText | undefined {
  return byName(texts).get(`${kind}/${id}/${locale}`);
}

const byName = oncePer(
  (texts: readonly WrittenText[]) =>
    new Map(texts.map((text) => [`${text.kind}/${text.id}/${text.locale}`, text])),
);
