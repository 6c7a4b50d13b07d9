import type { Passage } from './passage.ts';

/** A passage with the one that renders it; one of the two is missing where nothing answers. */
export interface Alignment {
  original?: Passage;
  translation?: Passage;
}

/** What a passage without its counterpart costs: two passages that are less alike stay apart. */
const gap = 0.75;

/**
 * Aligns the passages of a translation with those of its original, in order, so that one that is
 * missing is missed once and does not shift all that follow. Front matter and sections are matched
 * by what they are; prose by likeness: kind, level, components, links, digits and length
 * (Needleman and Wunsch).
 */
export function align(original: readonly Passage[], translation: readonly Passage[]): Alignment[] {
  const rows = original.length;
  const columns = translation.length;
  const ratio = lengthRatio(original, translation);
  const costs: number[][] = [Array.from({ length: columns + 1 }, (_, column) => column * gap)];
  for (let row = 1; row <= rows; row++) {
    const above = costs[row - 1] ?? [];
    const line = [row * gap];
    for (let column = 1; column <= columns; column++)
      line.push(
        Math.min(
          (above[column - 1] ?? 0) + unlikeness(original[row - 1], translation[column - 1], ratio),
          (above[column] ?? 0) + gap,
          (line[column - 1] ?? 0) + gap,
        ),
      );
    costs.push(line);
  }
  return traceBack(costs, original, translation, ratio);
}

function traceBack(
  costs: readonly (readonly number[])[],
  original: readonly Passage[],
  translation: readonly Passage[],
  ratio: number,
): Alignment[] {
  const alignments: Alignment[] = [];
  let [row, column] = [original.length, translation.length];
  const cost = (r: number, c: number): number => costs[r]?.[c] ?? Infinity;
  while (row > 0 || column > 0) {
    const [left, right] = [original[row - 1], translation[column - 1]];
    const here = cost(row, column);
    if (left && right && near(here, cost(row - 1, column - 1) + unlikeness(left, right, ratio))) {
      alignments.push({ original: left, translation: right });
      row -= 1;
      column -= 1;
    } else if (left && near(here, cost(row - 1, column) + gap)) {
      alignments.push({ original: left });
      row -= 1;
    } else if (right) {
      alignments.push({ translation: right });
      column -= 1;
    }
  }
  return alignments.reverse();
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

/** From 0, the same but for the language, to 1 and above. */
function unlikeness(left: Passage | undefined, right: Passage | undefined, ratio: number): number {
  if (!left || !right) return Infinity;
  const [a, b] = [left.block, right.block];
  if ((a.of ?? b.of) !== undefined) return a.kind === b.kind && a.of === b.of ? 0 : Infinity;
  const exact = ['title', 'description'];
  if (exact.includes(a.kind) || exact.includes(b.kind)) return a.kind === b.kind ? 0 : Infinity;
  const traces = 1 - overlap(tracesOf(left), tracesOf(right));
  const lengths = Math.abs(Math.log((right.text.length + 5) / (left.text.length * ratio + 5)));
  return (
    (a.kind === b.kind ? 0 : 0.5) +
    (a.level === b.level ? 0 : 0.1) +
    (a.within?.of === b.within?.of ? 0 : 0.6) +
    0.9 * traces +
    Math.min(0.4 * lengths, 0.6)
  );
}

/** What no translation changes: components, targets of links, groups of digits. */
function tracesOf({ marks, links, text }: Passage): string[] {
  return [...marks, ...links, ...(text.match(/\d+/g) ?? [])];
}

/** Share of what two lists have in common (Dice), 1 for two empty ones. */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const rest = [...b];
  const common = a.filter((item) => {
    const index = rest.indexOf(item);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (2 * common.length) / (a.length + b.length);
}

/** How much longer the translation is than its original, on the whole. */
export function lengthRatio(original: readonly Passage[], translation: readonly Passage[]): number {
  const total = (passages: readonly Passage[]): number =>
    passages.reduce((sum, { text }) => sum + text.length, 0);
  return (total(translation) + 1) / (total(original) + 1);
}
