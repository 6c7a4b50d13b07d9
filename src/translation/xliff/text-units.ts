import { textName } from '../../library/text-name.ts';
import type { WrittenText } from '../../library/written-text.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Block } from '../blocks.ts';
import { changesSince, fingerprint } from '../fingerprint.ts';
import { leftToTranslate } from '../left-to-translate.ts';
import { originalWas, rememberBlocks, type BlocksOf } from '../staleness.ts';
import { termsIn } from '../terms.ts';
import { unsettledBlocks } from '../unsettled.ts';
import { contentOf } from './content.ts';
import { counterparts } from './counterparts.ts';
import { isCommented } from './draft-comments.ts';
import { matterPath } from './front-matter-words.ts';
import { numbered, type Interchange, type Note, type State, type Unit } from './unit.ts';

/** A unit with the block of the original that it holds, and the one of the translation. */
export interface TextUnit extends Unit {
  block: Block;
  present: Block | undefined;
}

/** What the units of a text are drawn up from. */
export interface TextPair {
  original: WrittenText;
  translation: WrittenText | undefined;
  locale: string;
  glossary: Glossary;
  /** The original as the translation’s stamp knew it, where history has it. */
  former?: readonly Block[] | undefined;
}

/**
 * A text as units, one a block. The openings of dated sections hold no words and are
 * none. Ids of prose are the marks of the fingerprint: they hold when blocks are added around them.
 */
export function textInterchange(pair: TextPair): Interchange<TextUnit> {
  const { original, translation, locale } = pair;
  const blocks = rememberBlocks();
  const present = translation
    ? counterparts(original, translation, blocks)
    : new Map<Block, Block>();
  const stateOf = translation ? statesIn(original, translation, blocks) : (): State => 'initial';
  const formerText = formerTexts(pair, blocks(original));
  const used = new Map<string, number>();
  const units = blocks(original).flatMap((block): TextUnit[] => {
    const source = contentOf(block);
    if (block.kind === 'update' || block.kind === 'correction' || source.length === 0) return [];
    const name = idOf(block);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const rendering = present.get(block);
    const state = stateOf(block, rendering);
    const target = rendering && state !== undefined ? contentOf(rendering) : [];
    return [
      {
        id: count === 1 ? name : `${name}.${count}`,
        notes: notesOn(block, formerText.get(block), pair),
        ...numbered(source, target.length > 0 ? target : undefined),
        state: state ?? 'initial',
        block,
        present: rendering,
      },
    ];
  });
  return {
    id: textName(original),
    original: original.file,
    from: original.locale,
    to: locale,
    units,
  };
}

function idOf(block: Block): string {
  return matterPath(block)?.join('.') ?? fingerprint([block]);
}

/**
 * The state of a block by what became of it: none where a draft has no words for it yet. What the
 * stamp vouches for is final.
 */
function statesIn(
  original: WrittenText,
  translation: WrittenText,
  blocks: BlocksOf,
): (block: Block, present: Block | undefined) => State | undefined {
  const { tree, matter } = translation;
  if (matter.draft) {
    const open = new Set(leftToTranslate(blocks(translation), blocks(original)));
    return (_, present) => {
      if (!present || open.has(present)) return undefined;
      return isCommented(tree, present) ? 'initial' : 'translated';
    };
  }
  const unsettled = unsettledBlocks(translation, original, blocks);
  const settled = originalWas(translation) ? 'final' : 'translated';
  return (block, present) => (unsettled.has(block) || !present ? 'initial' : settled);
}

/** What blocks that changed since the stamp were before. */
function formerTexts(
  { translation, former }: TextPair,
  blocks: readonly Block[],
): Map<Block, string | undefined> {
  const stamp = translation && originalWas(translation);
  return new Map(
    (stamp ? changesSince(stamp.blocks, blocks) : []).flatMap((change) =>
      change.is === 'changed' ? [[change.block, former?.[change.former]?.text]] : [],
    ),
  );
}

function notesOn(block: Block, former: string | undefined, pair: TextPair): Note[] {
  const direction = { from: pair.original.locale, to: pair.locale };
  return [
    { category: 'context', text: placeOf(block) },
    ...(former === undefined
      ? []
      : [{ category: 'change', text: `Before the original changed: ${former}` } as const]),
    ...termsIn(block.text, pair.glossary, direction).map((text) => ({
      category: 'term' as const,
      text,
    })),
  ];
}

function placeOf({ kind, of = '', level = 0, within }: Block): string {
  const names: Partial<Record<Block['kind'], string>> = {
    figure: `words for the figure “${of}”`,
    amount: `words for the amount “${of}”`,
    step: `words for the step “${of}”`,
    heading: `heading of level ${level}`,
    item: 'item of a list',
    row: 'row of a table; the marks “ | ” divide its cells',
  };
  return (names[kind] ?? kind) + (within ? `, in the ${within.kind} “${within.of}”` : '');
}
