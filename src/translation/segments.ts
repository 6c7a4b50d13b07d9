import { neutral, type Passage } from './passage.ts';

/** A piece of a passage between components, with where it starts. */
export interface Segment {
  text: string;
  start: number;
}

/**
 * Two passages cut at their components, which anchor what stands between them; whole, when the
 * components do not follow each other in the same order.
 */
export function segmentPairs(original: Passage, translation: Passage): [Segment, Segment][] {
  const [from, to] = [segments(original.text), segments(translation.text)];
  const sameOrder =
    from.length === to.length &&
    original.marks.length === translation.marks.length &&
    original.marks.every((mark, index) => mark === translation.marks[index]);
  if (!sameOrder)
    return [
      [
        { text: original.text, start: 0 },
        { text: translation.text, start: 0 },
      ],
    ];
  return from.flatMap((segment, index): [Segment, Segment][] => {
    const other = to[index];
    return other ? [[segment, other]] : [];
  });
}

function segments(text: string): Segment[] {
  let start = 0;
  return text.split(neutral).map((piece) => {
    const segment = { text: piece, start };
    start += piece.length + 1;
    return segment;
  });
}
