import { isMap, isScalar, stringify, Document, type YAMLMap } from 'yaml';
import type { Block } from '../blocks.ts';
import { toTranslate } from '../draft.ts';
import { rawMatter, replaceKey } from '../front-matter.ts';

/** `['title']`, or `['figures', 'seller']`. */
export type MatterPath = readonly [string] | readonly [string, string];

/** Where a block stands in the front matter; nowhere for prose. */
export function matterPath({ kind, of = '' }: Block): MatterPath | undefined {
  switch (kind) {
    case 'title':
    case 'description':
      return [kind];
    case 'figure':
    case 'amount':
    case 'step':
      return [`${kind}s`, of];
    default:
      return undefined;
  }
}

/**
 * Writes a value of the front matter in the style in which it stands, and takes the mark of a draft
 * behind it away; a value that is not there is added at the end of its group. Every other byte of
 * the file stays, but for a group to which a value is added.
 */
export function withMatterWords(source: string, path: MatterPath, words: string): string {
  const { document, start } = rawMatter(source);
  const scalar = document.getIn(path, true);
  if (!isScalar(scalar) || !scalar.range) return withAddedWords(source, path, words);
  const [from, to] = [start + scalar.range[0], start + scalar.range[1]];
  const mark = new RegExp(`^[ \\t]*# ${toTranslate}(?=[ \\t]*\\r?$)`, 'm');
  const rest = source.slice(to);
  const marked = mark.exec(rest)?.index === 0 ? rest.replace(mark, '') : rest;
  const style = scalar.type === 'PLAIN' || scalar.type === 'QUOTE_SINGLE' ? scalar.type : undefined;
  for (const defaultStringType of [style ?? 'QUOTE_DOUBLE', 'QUOTE_DOUBLE'] as const) {
    const written = stringify(words, { defaultStringType, lineWidth: 0 }).trimEnd();
    const text = source.slice(0, from) + written + marked;
    if (rawMatter(text).document.getIn(path) === words) return text;
  }
  throw new Error(`“${path.join('.')}” cannot be written in the front matter`);
}

function withAddedWords(source: string, [key, id]: MatterPath, words: string): string {
  const { document } = rawMatter(source);
  const group = document.get(key);
  const alone = new Document({ [key]: {} });
  const map = alone.get(key) as YAMLMap;
  if (isMap(group)) {
    map.items.push(...group.items);
    map.flow = group.flow ?? false;
  }
  map.set(id, words);
  return replaceKey(source, key, alone.toString({ lineWidth: 0 }).trimEnd());
}
