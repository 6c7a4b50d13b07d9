import type { WrittenText } from '../../library/written-text.ts';
import { blocksOf, type Block } from '../blocks.ts';
import { rawMatter } from '../front-matter.ts';
import { leftToTranslate } from '../left-to-translate.ts';
import type { Accepted } from './accept.ts';
import { spanOf } from './block-place.ts';
import { wordsIn } from './content.ts';
import { commentEdits, isCommented } from './draft-comments.ts';
import { matterPath, withMatterWords } from './front-matter-words.ts';
import { insertBlocks, type NewBlock, type Prose } from './insert-blocks.ts';
import { markdown } from './markdown.ts';
import { applyEdits, placesIn, type Edit } from './source-edits.ts';
import type { TextUnit } from './text-units.ts';

/** A translation with the file in which it stands, byte for byte. */
export interface TextFile {
  source: string;
  translation: WrittenText;
}

/**
 * The accepted units that say something new: other words, or, in a draft, that the words which
 * stand there are the translation.
 */
export function newIn(
  accepted: readonly Accepted<TextUnit>[],
  { tree, matter }: WrittenText,
): Accepted<TextUnit>[] {
  return accepted.filter(
    ({ unit: { present }, changed, initial }) =>
      changed || (matter.draft && !initial && present && isCommented(tree, present)),
  );
}

/**
 * A translation with new words in their blocks, and blocks that it lacks in their places. Every
 * other byte stays; in a draft the comments over those blocks go.
 * @param units all units of the text, in order
 * @param accepted what is to be written of them
 */
export function withTexts(
  { source, translation }: TextFile,
  original: WrittenText,
  units: readonly TextUnit[],
  accepted: readonly Accepted<TextUnit>[],
): string {
  const places = placesIn(source);
  const edits: Edit[] = accepted.flatMap(({ unit: { block, present }, target }) =>
    present && !matterPath(block)
      ? [{ ...spanOf(present, places), text: markdown(target, present.kind) }]
      : [],
  );
  const { end, newline } = rawMatter(source);
  const openings = blocksOf(original);
  const prose: Prose = {
    source,
    places,
    newline,
    tree: translation.tree,
    start: end + '---'.length,
    openingOf: ({ kind, of }) =>
      openings.find((block) => block.kind === kind && block.of === of)?.text ?? '',
  };
  for (const [anchor, added] of newBlocks(units, accepted, blocksOf(translation)))
    edits.push(...insertBlocks(anchor, added, prose));
  if (translation.matter.draft)
    edits.push(
      ...commentEdits(translation.tree, openAfter(accepted, translation, original), places, source),
    );
  return accepted.reduce(
    (text, { unit: { block }, target }) => {
      const path = matterPath(block);
      return path ? withMatterWords(text, path, wordsIn(target)) : text;
    },
    applyEdits(source, edits),
  );
}

/** Blocks that the translation lacks, by the block after which they go. */
function newBlocks(
  units: readonly TextUnit[],
  accepted: readonly Accepted<TextUnit>[],
  own: readonly Block[],
): Map<Block | undefined, NewBlock[]> {
  const targets = new Map(accepted.map(({ unit, target }) => [unit, target]));
  const groups = new Map<Block | undefined, NewBlock[]>();
  let anchor: Block | undefined;
  for (const unit of units) {
    const { block, present } = unit;
    if (matterPath(block)) continue;
    const { within } = block;
    if (within && anchor?.within?.of !== within.of)
      anchor = own.find(({ kind, of }) => kind === within.kind && of === within.of) ?? anchor;
    const target = targets.get(unit);
    if (present) anchor = present;
    else if (target) groups.set(anchor, [...(groups.get(anchor) ?? []), { block, target }]);
  }
  return groups;
}

/** Blocks of a draft that still wait for a translator afterwards. */
function openAfter(
  accepted: readonly Accepted<TextUnit>[],
  translation: WrittenText,
  original: WrittenText,
): Block[] {
  const blocks = blocksOf(translation);
  const left = new Set(leftToTranslate(blocks, blocksOf(original)));
  const settled = new Set(accepted.map(({ unit }) => placeKey(unit.present)));
  return blocks.filter(
    (block) =>
      !settled.has(placeKey(block)) && (left.has(block) || isCommented(translation.tree, block)),
  );
}

function placeKey(block: Block | undefined): string | undefined {
  return block && `${block.kind} ${block.line}:${block.column}`;
}
