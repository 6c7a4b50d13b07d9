import type { Block } from './blocks.ts';

/** “…” where words should stand, as drafts begin; an ellipsis follows its word without a space. */
export const placeholder = /(?:^|[\s_*])…(?:[\s_*.?!]|$)/;

const frontMatter: ReadonlySet<Block['kind']> = new Set([
  'title',
  'description',
  'figure',
  'amount',
  'step',
]);

/** The blocks of a draft that wait for words: “…”, or front matter that still is the original’s. */
export function leftToTranslate(draft: readonly Block[], original: readonly Block[]): Block[] {
  const untouched = ({ kind, of, text }: Block): boolean =>
    frontMatter.has(kind) &&
    original.some((other) => other.kind === kind && other.of === of && other.text === text);
  return draft.filter((block) => placeholder.test(block.text) || untouched(block));
}
