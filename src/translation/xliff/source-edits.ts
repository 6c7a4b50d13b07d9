/** A stretch of a file with what is to stand in its place; empty for an insertion. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap; of insertions at one place, the first comes first. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** A place in a file as `canonical` made it, from 1. */
interface Point {
  line: number;
  column: number;
}

/** Finds places of the canonical text in the file as it is on the disk. */
export interface Places {
  offsetOf(point: Point): number;
  /** Where the words of a line end; blanks may follow. */
  lineEnd(line: number): number;
}

/** @param source the file as it is on the disk */
export function placesIn(source: string): Places {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n?|\n|$/g)) {
    lines.push({ start, text: source.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  const lineAt = (line: number): { start: number; text: string } =>
    lines[line - 1] ?? { start: source.length, text: '' };
  return {
    offsetOf: ({ line, column }) => {
      const { start: from, text } = lineAt(line);
      // In another Unicode normal form a character may take more units.
      let length = column - 1;
      while (length < text.length && text.slice(0, length).normalize('NFC').length < column - 1)
        length++;
      return from + length;
    },
    lineEnd: (line) => {
      const { start: from, text } = lineAt(line);
      return from + text.trimEnd().length;
    },
  };
}
