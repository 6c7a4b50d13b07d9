import type { WrittenText } from '../library/written-text.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Stamp } from '../model/edition.ts';
import { passageOf } from './passage.ts';
import { revisions, type Revision } from './revisions.ts';
import { figures as figureRule } from './rules/figures.ts';
import { unmatched } from './rules/unmatched.ts';
import type { Block, Section } from './blocks.ts';

/** What changed in an original since a translation followed it, as far as readers can be told. */
export interface ChangedParts {
  title: boolean;
  description: boolean;
  /** Updates in which anything changed, by event; `here` where the translation has that update. */
  updates: readonly { event: string; here: boolean }[];
  /** Days of the corrections in which anything changed. */
  corrections: readonly PartialDate[];
  /** Figures that the translation gives otherwise than the original does now. */
  figures: number;
  /** Other passages: headings, paragraphs, list items … */
  passages: number;
}

/** Draws up the parts from the blocks that changed. What stands in an update counts as that update. */
export function changedParts(
  stamp: Stamp,
  original: WrittenText,
  translation: WrittenText,
  translated: readonly Block[],
): ChangedParts {
  const updates = new Set<string>();
  const corrections = new Set<string>();
  const parts = { title: false, description: false, figures: 0, passages: 0 };
  for (const revision of revisions(stamp, original, translation, undefined)) {
    // An update that took the place of another is a change of both.
    const now = revision.change.is === 'removed' ? undefined : revision.change.block;
    const sections = [revision.translation, now].flatMap((one) => (one && sectionOf(one)) ?? []);
    const block = now ?? revision.translation;
    if (sections.length > 0)
      for (const { kind, of } of sections) (kind === 'update' ? updates : corrections).add(of);
    else if (block?.kind === 'title' || block?.kind === 'description') parts[block.kind] = true;
    else {
      const count = figuresChanged(revision, original.locale, translation.locale);
      parts.figures += count;
      parts.passages += count > 0 ? 0 : 1;
    }
  }
  const here = (event: string): boolean =>
    translated.some(({ kind, of }) => kind === 'update' && of === event);
  return {
    ...parts,
    updates: [...updates].map((event) => ({ event, here: here(event) })),
    corrections: [...corrections],
  };
}

function sectionOf({ kind, of = '', within }: Block): Section | undefined {
  return kind === 'update' || kind === 'correction' ? { kind, of } : within;
}

const figureMark = /^<(?:Count|Amount) /;

/** How many figures differ; where nothing is known to compare with, one for a passage with figures. */
function figuresChanged({ change, translation }: Revision, from: string, to: string): number {
  if (change.is !== 'changed') return 0;
  const original = passageOf(change.block);
  if (!translation)
    return original.marks.some((mark) => figureMark.test(mark)) || /\p{Nd}/u.test(original.text)
      ? 1
      : 0;
  const pair = { original, translation: passageOf(translation) };
  const marks = unmatched(
    pair.original.marks.filter((mark) => figureMark.test(mark)),
    pair.translation.marks.filter((mark) => figureMark.test(mark)),
    (a, b) => a === b,
  );
  const inWords = figureRule(
    pair,
    { original: from, translation: to },
    { companies: [], glossary: {} },
  );
  return Math.max(marks.missing.length, marks.added.length) + inWords.length;
}
