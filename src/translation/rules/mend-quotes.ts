import type { Edit } from '../../library/fault.ts';
import type { Words } from '../passage.ts';

/** Any mark of quotation; the single ones are apostrophes too. */
const anyMark = /[«»“”„‟"‹›‚‘]/gu;
const mendable = /[«»“”"]/u;
const opener = /[\s([{—–’'\u00a0\u202f]/u;
const closer = /[\s)\]}—–.,;:!?…\u00a0\u202f]/u;

/**
 * Gives quotations the marks of the language where only one reading is possible: marks alternate,
 * the first of each two can open and the second can close, and none stands within another.
 * @param outer the marks of a quotation that stands in no other
 * @returns nothing where the remedy is not certain or nothing has to change
 */
export function mendQuotes(
  { text, edit }: Pick<Words, 'text' | 'edit'>,
  outer: readonly [opening: string, closing: string],
): readonly Edit[] | undefined {
  const marks = [...text.matchAll(anyMark)];
  const alternate = marks.every(({ 0: mark, index }, position) => {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const mayOpen = mark !== '»' && !(closer.test(after) && !opener.test(before));
    const mayClose = mark !== '«' && !(opener.test(before) && !closer.test(after));
    return mendable.test(mark) && (position % 2 === 0 ? mayOpen : mayClose);
  });
  if (!alternate || marks.length % 2 === 1) return undefined;
  const edits = marks.flatMap(({ 0: mark, index }, position): (Edit | undefined)[] => {
    const opens = position % 2 === 0;
    const right = outer[opens ? 0 : 1];
    const space = right === '«' || right === '»' ? '\u202f' : '';
    const blanks = opens
      ? (/^[ \u00a0\u202f]*/u.exec(text.slice(index + 1))?.[0].length ?? 0)
      : (/[ \u00a0\u202f]*$/u.exec(text.slice(0, index))?.[0].length ?? 0);
    if (mark === right && (space !== '' || blanks === 0)) return [];
    return [
      opens
        ? edit(index, index + 1 + blanks, right + space)
        : edit(index - blanks, index + 1, space + right),
    ];
  });
  return edits.length > 0 && edits.every((one) => one !== undefined) ? edits : undefined;
}
