import { hash } from 'node:crypto';
import { decode } from 'cborg';
import type { IndexFile } from './build-index.ts';
import { digits, isList, plain, type List } from './pagefind-list.ts';
import { readPart, type PageNumbers, type Word } from './word-parts.ts';

/** The Pagefind whose files this knows; another may count and write otherwise. */
const version = '1.6.0';

/** A filter, as `index_filter.rs` writes it. */
export type Filter = [filter: string, values: [value: string, pages: number[]][]];

/** An index as Pagefind has made it. */
export class PagefindIndex {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly listPath: string;
  readonly list: List;
  /** Letters of a name that has met no other. */
  readonly nameLength: number;
  readonly #language: string;

  /**
   * @param count of the records that it was made from
   * @throws Error for an index of another kind, and for one that is not whole
   */
  constructor(files: readonly IndexFile[], count: number) {
    this.files = new Map(files.map(({ path, content }) => [path, content]));
    this.listPath = files.find(({ path }) => isList(path))?.path ?? '';
    this.#language = /^pagefind\.(.+)_.+\.pf_meta$/.exec(this.listPath)?.[1] ?? '';
    this.list = decode(plain(this.#content(this.listPath))) as List;
    const [madeBy, stories, parts, filters, sorts] = this.list;
    if (madeBy !== version) throw new Error(`Pagefind ${madeBy} is not known`);
    // Pagefind leaves out what has no words.
    if (stories.length !== count) throw new Error('Not all records have words');
    this.nameLength = this.#language.length + 1 + digits.file;
    const names = [...parts.map(([, , name]) => name), ...filters.map(([, name]) => name)];
    // A name that is longer has met another.
    if (names.some((name) => name.length !== this.nameLength))
      throw new Error('Two files have names that begin alike');
    const isBundled = stories.some(([, , bundle]) => bundle !== '');
    if (isBundled || sorts.length > 0) throw new Error('The index has bundles or orders');
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
  nameOf(bytes: Uint8Array, length = digits.file): string {
    const sum = Array.from(hash('sha1', bytes, 'buffer'), (byte) => byte.toString(16)).join('');
    return `${this.#language}_${sum.slice(0, length)}`;
  }

  /** The same of a compressed file, with as many digits as it takes to bear it alone. */
  freeName(content: Uint8Array, isFree: (name: string) => boolean): string {
    const bytes = plain(content);
    for (let length: number = digits.file; length <= digits.most; length += 1) {
      const name = this.nameOf(bytes, length);
      if (isFree(name)) return name;
    }
    throw new Error('Two files are the same');
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
    if (!content) throw new Error(`The index has no ${path}`);
    return content;
  }
}
