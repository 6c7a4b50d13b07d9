import { applyEdits, modify } from 'jsonc-parser';
import { stem, type WordFile } from '../../library/word-file.ts';
import type { Accepted } from './accept.ts';
import { wordText } from './word-units.ts';

/**
 * A locale file with words put into it: those that are there are replaced in their place, others
 * go where the reference has them. Every other byte stays.
 * @param source the file as it is on the disk
 */
export function withWords(
  source: string,
  accepted: readonly Accepted[],
  reference: WordFile,
): string {
  const order = new Map([...reference.flat.keys()].map((key, index) => [key, index]));
  const placeOf = (key: string): number => {
    const family = stem(key, reference);
    return order.get(key) ?? order.get(`${family}_other`) ?? groupPlace(key, order);
  };
  return accepted.reduce((text, { unit, target }) => {
    const path = unit.id.split('.');
    const group = path
      .slice(0, -1)
      .map((key) => `${key}.`)
      .join('');
    const place = placeOf(unit.id);
    return applyEdits(
      text,
      modify(text, path, wordText(target), {
        formattingOptions: {
          insertSpaces: !/^\t/m.test(source),
          tabSize: /^( +)"/m.exec(source)?.[1]?.length ?? 2,
          eol: source.includes('\r\n') ? '\r\n' : '\n',
        },
        getInsertionIndex: (keys) => {
          const next = keys.findIndex((key) => placeOf(group + key) > place);
          return next === -1 ? keys.length : next;
        },
      }),
    );
  }, source);
}

/** Place of the first key below a group. */
function groupPlace(group: string, order: ReadonlyMap<string, number>): number {
  for (const [key, index] of order) if (key.startsWith(`${group}.`)) return index;
  return -1;
}
