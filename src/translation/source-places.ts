import type { Position } from '../library/yaml.ts';

/** Offsets in a file between which one character of some words is written. */
export interface Span {
  start: number;
  end: number;
}

const blanks = /[ \t\n]+/y;
/** Blanks as a file writes them: a new line goes on after indentation and marks of quotation. */
const writtenBlanks = /[ \t]*(?:\n[ \t]*(?:>[ \t]?)*)+|[ \t]+/y;
const reference = /&(?:#\d+|#x[\da-f]+|\w+);/iy;
const ampersand = /&(?:amp|#38|#x26);/iy;

/**
 * Finds words in the file they were read from, character by character: escapes, character
 * references and line ends are written otherwise than they read.
 * @param start offset at which the words begin
 * @param quote the mark of a quoted YAML value, in which a single one is doubled
 * @returns one span per UTF-16 code unit; nothing when the file does not say these words there
 */
export function spansOf(
  source: string,
  start: number,
  words: string,
  quote?: string,
): Span[] | undefined {
  const spans: Span[] = [];
  let at = start;
  const read = (pattern: RegExp, text: string, from: number): number => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  while (spans.length < words.length) {
    const index = spans.length;
    const unit = words[index] ?? '';
    const run = read(blanks, words, index);
    if (run > 0) {
      const written = read(writtenBlanks, source, at);
      if (written === 0) return undefined;
      for (let step = 0; step < run; step++)
        spans.push({
          start: at + Math.min(step, written),
          end: step === run - 1 ? at + written : at + Math.min(step + 1, written),
        });
      at += written;
      continue;
    }
    const doubled = unit === "'" && quote === unit;
    const length = doubled ? 2 : unitLength(unit, source, at, read);
    if (length === 0) return undefined;
    spans.push({ start: at, end: at + length });
    at += length;
  }
  return spans;
}

/** How many characters of the file write this one; none when they write another. */
function unitLength(
  unit: string,
  source: string,
  at: number,
  read: (pattern: RegExp, text: string, from: number) => number,
): number {
  if (unit === '&') return read(ampersand, source, at) || Number(source[at] === unit);
  if (source[at] === unit) return 1;
  if (source[at] === '&') return read(reference, source, at);
  if (source[at] !== '\\') return 0;
  if (source[at + 1] === unit) return 2;
  const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
  return source.slice(at + 1, at + 6).toLowerCase() === `u${code}` ? 6 : 0;
}

/** Offset of the first word of a YAML or JSON value, behind a quotation mark or the head of a block. */
export function valueStart(source: string, start: number): number {
  const [head = ''] = /^(?:["']|[|>][^\n]*\n)?\s*/.exec(source.slice(start)) ?? [];
  return start + head.length;
}

/** Offset in a text of a place in it. */
export function offsetOf(source: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Place of an offset in a text. */
export function placeAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const lastLine = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lastLine + 1 };
}
