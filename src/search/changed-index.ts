import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import type { IndexFile } from './build-index.ts';
import { mergedFilters } from './merged-filters.ts';
import { PagefindIndex } from './pagefind-index.ts';
import { fragmentPath, plain, signed, type List } from './pagefind-list.ts';
import { placesInPart } from './places-in-part.ts';
import {
  byBytes,
  cutIntoParts,
  joined,
  writePart,
  type PageNumbers,
  type Word,
} from './word-parts.ts';

/**
 * A fifth of the time that the best takes, for files that are 1.6 % larger: they are compressed for each
 * build in which they change.
 */
const level = 7;

/** What has changed in an index. */
export interface IndexChange {
  /** The files of the last one, as {@link comparable} left them. */
  last: readonly IndexFile[];
  /** Digests of its records, in their order. */
  before: readonly string[];
  now: readonly string[];
  /** Those that are new, in the same order. */
  added: readonly string[];
}

/**
 * Compresses the files of words and of filters as {@link changedIndex} does: how an index came about is
 * not to be seen in it.
 */
export function comparable(files: readonly IndexFile[]): IndexFile[] {
  return files.map(({ path, content }) => ({
    path,
    content: /^(?:index|filter)\//.test(path) ? compressed(plain(content)) : content,
  }));
}

/**
 * Changes an index, to the same bytes as if Pagefind had made all of it anew, which takes several times as
 * long: what became of a few stories touches few of its words.
 * @param files that Pagefind made of the records that are new, and of others after them
 * @param others how many
 * @throws Error where the last index and this one are not of the same kind: this one is to be made anew
 */
export function changedIndex(
  { last, before, now, added }: IndexChange,
  files: readonly IndexFile[],
  others: number,
): IndexFile[] {
  const old = new PagefindIndex(last, before.length);
  const fresh = new PagefindIndex(files, added.length + others);
  const [version, , , , , fields] = old.list;
  if (String(fields) !== String(fresh.list[5]))
    throw new Error('Stories tell other things than they did');
  const places = new Map(now.map((digest, place) => [digest, place]));
  const numbersOf = (digests: readonly string[], length: number): PageNumbers =>
    Int32Array.from({ length }, (_, at) => places.get(digests[at] ?? '') ?? -1);
  const sources = [
    { index: old, numbers: numbersOf(before, before.length) },
    { index: fresh, numbers: numbersOf(added, added.length + others) },
  ];

  const made = new Map<string, Uint8Array>();
  const add = (folder: string, suffix: string, bytes: Uint8Array): string => {
    const name = old.nameOf(bytes);
    const path = `${folder}/${name}.${suffix}`;
    if (made.has(path)) throw new Error(`${path} is there twice`);
    made.set(path, old.files.get(path) ?? compressed(bytes));
    return name;
  };
  const words = merged(
    ...(sources.map(({ index, numbers }) => index.words(numbers)) as [Word[], Word[]]),
  );
  const parts = cutIntoParts(words, placesInPart).map((part) => ({
    from: part.at(0)?.word ?? '',
    to: part.at(-1)?.word ?? '',
    name: add('index', 'pf_index', writePart(part)),
  }));
  const filters = mergedFilters(sources).map((filter): [string, string] => [
    filter[0],
    add('filter', 'pf_filter', encode(filter)),
  ]);
  const stories = sources
    .flatMap(({ index, numbers }) =>
      index.list[1].map((story, at) => ({ index, story, number: numbers[at] ?? -1 })),
    )
    .filter(({ number }) => number !== -1)
    .sort((a, b) => a.number - b.number)
    .map(({ index, story: [was, ...rest] }): List[1][number] => {
      const content = index.files.get(fragmentPath(was));
      if (!content) throw new Error(`${fragmentPath(was)} is not there`);
      const isFree = (name: string): boolean => !made.has(fragmentPath(name));
      const name =
        isFree(was) && was.length === old.nameLength ? was : old.freeName(content, isFree);
      made.set(fragmentPath(name), content);
      return [name, ...rest];
    });
  const list: List = [version, stories, bounded(parts), filters, [], fields];
  return [
    ...old.others(now.length),
    { path: old.listPath, content: compressed(encode(list)) },
    ...[...made].map(([path, content]) => ({ path, content })),
  ];
}

/** Words of two indexes, each in order. */
function merged(one: readonly Word[], other: readonly Word[]): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const word of one) {
    for (let next = other[at]; next && byBytes(next.word, word.word) < 0; next = other[at]) {
      words.push(next);
      at += 1;
    }
    const same = other[at]?.word === word.word ? other[at] : undefined;
    if (same) at += 1;
    words.push(same ? joined(word, same) : word);
  }
  return [...words, ...other.slice(at)];
}

interface WordPart {
  from: string;
  to: string;
  name: string;
}

/**
 * The bounds of parts: of the first and the last word of each, Pagefind notes the letters that tell them
 * from their neighbours.
 */
function bounded(parts: readonly WordPart[]): List[2] {
  const bounds = parts.map(({ from, to, name }): [string, string, string] => [from, to, name]);
  for (const [at, part] of bounds.entries()) {
    const next = bounds[at + 1];
    if (!next) continue;
    const letters = Array.from(next[0]);
    const ofLast = Array.from(part[1]);
    const same = letters.findIndex((letter, place) => letter !== ofLast[place]);
    const common = (same === -1 ? letters.length : same) + 1;
    const last = ofLast.slice(0, common).join('');
    if (byBytes(last, part[0]) >= 0) part[1] = last;
    next[0] = letters.slice(0, common).join('');
  }
  return bounds;
}

function compressed(bytes: Uint8Array): Buffer {
  return gzipSync(signed(bytes), { level });
}
