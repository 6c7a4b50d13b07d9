import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from './build-index.ts';
import { placesInPart } from './places-in-part.ts';
import {
  byBytes,
  inParts,
  readPart,
  together,
  writePart,
  type PageNumbers,
  type Word,
} from './word-parts.ts';

/** What Pagefind puts before everything that it compresses. */
const signature = 'pagefind_dcd';

/** Digits of a hash that Pagefind names a file after, where no other file begins with the same. */
const digits = 7;

/**
 * A fifth of the time that the best takes, for files that are 1.6 % larger: they are compressed for each
 * build in which they change.
 */
const level = 7;

/** Pagefind’s list of what an index has, in CBOR, as its `index_metadata.rs` writes it. */
type List = [
  version: string,
  stories: [name: string, words: number, bundle: string][],
  parts: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: unknown[],
  fields: string[],
];

/** A filter, as `index_filter.rs` writes it. */
type Filter = [filter: string, values: [value: string, pages: number[]][]];

/** The Pagefind whose files this knows; another may count and write otherwise. */
const version = '1.6.0';

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

/** An index that is to be made anew, by what of it cannot be changed. */
export class Unchangeable extends Error {}

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
 * Changes an index, to the same bytes as if Pagefind had made all of it anew, which takes ten times as
 * long: what became of a few stories touches few of its words.
 * @param files that Pagefind made of the records that are new, and of others after them
 * @param others how many
 * @throws Unchangeable where the last index and this one are not of the same kind
 */
export function changedIndex(
  { last, before, now, added }: IndexChange,
  files: readonly IndexFile[],
  others: number,
): IndexFile[] {
  const old = new Index(last, before.length);
  const fresh = new Index(files, added.length + others);
  if (String(old.list[5]) !== String(fresh.list[5])) throw new Unchangeable('fields');
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
    if (made.has(path)) throw new Unchangeable('names');
    made.set(path, old.files.get(path) ?? compressed(bytes));
    return name;
  };
  const words = merged(
    ...(sources.map(({ index, numbers }) => index.words(numbers)) as [Word[], Word[]]),
  );
  const parts = inParts(words, placesInPart).map((part) => ({
    from: part.at(0)?.word ?? '',
    to: part.at(-1)?.word ?? '',
    name: add('index', 'pf_index', writePart(part)),
  }));
  const filters = mergedFilters(sources).map((filter): [string, string] => [
    filter[0],
    add('filter', 'pf_filter', encode(filter)),
  ]);
  const stories: List[1] = [];
  for (const { index, numbers } of sources)
    for (const [at, story] of index.list[1].entries()) {
      const number = numbers[at] ?? -1;
      if (number === -1) continue;
      stories[number] = story;
      const path = `fragment/${story[0]}.pf_fragment`;
      const content = index.files.get(path);
      if (!content || made.has(path)) throw new Unchangeable('stories');
      made.set(path, content);
    }
  const list: List = [old.list[0], stories, bounded(parts), filters, [], old.list[5]];
  return [
    ...old.others(now.length),
    { path: old.listPath, content: compressed(encode(list)) },
    ...[...made].map(([path, content]) => ({ path, content })),
  ];
}

/** An index as Pagefind has made it. */
class Index {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly listPath: string;
  readonly list: List;
  readonly #language: string;

  /** @param count of the records that it was made from */
  constructor(files: readonly IndexFile[], count: number) {
    this.files = new Map(files.map(({ path, content }) => [path, content]));
    this.listPath = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
    this.#language = /^pagefind\.(.+)_.+\.pf_meta$/.exec(this.listPath)?.[1] ?? '';
    this.list = decode(plain(this.#content(this.listPath))) as List;
    const [madeBy, stories, parts, filters, sorts] = this.list;
    if (madeBy !== version) throw new Unchangeable('version');
    // Pagefind leaves out what has no words.
    if (stories.length !== count) throw new Unchangeable('stories');
    const names = [...stories.map(([name]) => name), ...parts.map(([, , name]) => name)];
    const length = this.#language.length + 1 + digits;
    // A name that is longer has met another; a bundle holds several stories.
    if (
      sorts.length > 0 ||
      stories.some(([, , bundle]) => bundle !== '') ||
      [...names, ...filters.map(([, name]) => name)].some((name) => name.length !== length)
    )
      throw new Unchangeable('names');
  }

  words(numbers: PageNumbers): Word[] {
    return this.list[2].flatMap(([, , name]) =>
      readPart(plain(this.#content(`index/${name}.pf_index`)), numbers),
    );
  }

  filters(): Filter[] {
    return this.list[3].map(
      ([, name]) => decode(plain(this.#content(`filter/${name}.pf_filter`))) as Filter,
    );
  }

  /** The name that Pagefind gives a file: its hash, whose bytes it writes without leading zeros. */
  nameOf(bytes: Uint8Array): string {
    const sum = Array.from(hash('sha1', bytes, 'buffer'), (byte) => byte.toString(16)).join('');
    return `${this.#language}_${sum.slice(0, digits)}`;
  }

  /** What no story changes, and how many there are. */
  others(count: number): IndexFile[] {
    return [...this.files].flatMap(([path, content]) => {
      if (path.includes('/') || path === this.listPath) return [];
      if (path !== 'pagefind-entry.json') return { path, content };
      const entry = JSON.parse(Buffer.from(content).toString()) as {
        languages: Record<string, { page_count: number }>;
      };
      for (const language of Object.values(entry.languages)) language.page_count = count;
      return { path, content: Buffer.from(JSON.stringify(entry)) };
    });
  }

  #content(path: string): Uint8Array {
    const content = this.files.get(path);
    if (!content) throw new Unchangeable(path);
    return content;
  }
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
    const left = same ? together(word, same) : word;
    if (left) words.push(left);
  }
  return [...words, ...other.slice(at)];
}

function mergedFilters(sources: readonly { index: Index; numbers: PageNumbers }[]): Filter[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { index, numbers } of sources)
    for (const [filter, values] of index.filters()) {
      const known = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, known);
      for (const [value, pages] of values) {
        const left = pages.map((page) => numbers[page] ?? -1).filter((page) => page !== -1);
        known.set(value, [...(known.get(value) ?? []), ...left]);
      }
    }
  const inOrder = (values: ReadonlyMap<string, number[]>): Filter[1] =>
    [...values]
      .filter(([, pages]) => pages.length > 0)
      .map(([value, pages]): [string, number[]] => [value, pages.sort((a, b) => a - b)])
      .sort(([a], [b]) => byBytes(a, b));
  return [...filters]
    .map(([filter, values]): Filter => [filter, inOrder(values)])
    .filter(([, values]) => values.length > 0)
    .sort(([a], [b]) => byBytes(a, b));
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

function plain(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length);
}

function compressed(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level });
}
