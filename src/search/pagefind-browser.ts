import { partFolder } from './part-folder.ts';

/** The part of Pagefind's interface in the browser that the search uses; it ships no types. */
export interface PagefindModule {
  createInstance: (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  /** Address of the index's folder; derived from that of the module when left out. */
  basePath?: string;
  /** What stands behind the address of the index's entry; the time when left out. */
  metaCacheTag?: string;
  /** Search on the main thread: for an index of this size a worker costs 43 kB and gains nothing. */
  noWorker: boolean;
  ranking: { pageLength: number; metaWeights: Readonly<Record<string, number>> };
}

export interface PagefindInstance {
  init(): Promise<void>;
  /**
   * Searches the index in another folder too; its results come with the others, those of equal scores
   * after them.
   */
  mergeIndex(folder: string, options: Pick<PagefindOptions, 'ranking'>): Promise<void>;
  /** Loads every filter; searches count the values of those that are loaded. */
  filters(): Promise<unknown>;
  /** Loads the parts of the index, and the filters, that a search would. */
  preload(query: string | null, options?: PagefindFilters): Promise<void>;
  /** `null` finds everything that passes the filters, in the order of the index. */
  search(query: string | null, options: PagefindQuery): Promise<PagefindAnswer>;
}

interface PagefindFilters {
  filters: Readonly<Record<string, string | readonly string[]>>;
}

export interface PagefindQuery extends PagefindFilters {
  sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
  /** Stories by filter and value, among the results; of the filters that are loaded. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words found. */
  words: readonly number[];
  /** Loads what the page shows. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** Address with the site's base path. */
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * A word in the name of a company counts most, then one in the title; what is there to be shown
 * counts nothing. A fuller story is no worse an answer.
 */
export const pagefindOptions: PagefindOptions = {
  noWorker: true,
  ranking: {
    pageLength: 0,
    metaWeights: { names: 8, title: 5, fact: 0, lang: 0 },
  },
};

/**
 * Opens the other parts of an index that has several.
 * @param folder of the first, which is open
 * @param parts how many stories each has
 */
export async function mergeParts(
  index: PagefindInstance,
  folder: string,
  parts: readonly number[],
): Promise<void> {
  const { ranking } = pagefindOptions;
  // They stand in the order in which they are asked for.
  await Promise.all(
    parts.slice(1).map((_, at) => index.mergeIndex(`${folder}${partFolder(at + 1)}`, { ranking })),
  );
}
