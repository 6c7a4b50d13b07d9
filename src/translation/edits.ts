import type { Edit } from '../library/fault.ts';
import { canonical } from '../library/files.ts';
import type { Position } from '../library/yaml.ts';

/**
 * Carries out edits that do not overlap; every other byte of the file stays as it is, line ends and
 * byte-order mark too.
 * @param source the file as it is on the disk; the places are those of what `readText` makes of it
 */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const lines = [...source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)];
  const offsetOf = ({ line, column }: Position): number => {
    const { 0: written, index } = lines[line - 1] ?? { 0: '', index: source.length };
    return index + writtenColumn(written, column - 1);
  };
  return edits
    .map(({ start, end, text }) => ({ from: offsetOf(start), to: offsetOf(end), text }))
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}

/** How far into a line that many characters of it reach, in another Unicode normal form perhaps. */
function writtenColumn(line: string, length: number): number {
  const mark = line.startsWith('\uFEFF') ? 1 : 0;
  if (line.slice(mark).startsWith(canonical(line).slice(0, length))) return mark + length;
  let end = mark;
  while (end < line.length && line.slice(mark, end).normalize('NFC').length < length) end++;
  return end;
}
