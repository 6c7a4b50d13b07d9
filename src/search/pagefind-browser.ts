/** The part of Pagefind's interface in the browser that the search page uses; it ships no types. */
export interface PagefindModule {
  createInstance: (options: PagefindOptions) => PagefindInstance;
}

interface PagefindOptions {
  /** Address of the index's folder; derived from that of the module when left out. */
  basePath?: string;
  /** Search on the main thread: for an index of this size a worker costs 43 kB and gains nothing. */
  noWorker: boolean;
  ranking: { pageLength: number; metaWeights: Readonly<Record<string, number>> };
}

export interface PagefindInstance {
  init(): Promise<void>;
  /** `null` finds everything that passes the filters. */
  search(query: string | null, options: PagefindQuery): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindQuery {
  filters: Readonly<Record<string, string>>;
  sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Loads what the page shows. */
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  /** Address with the site's base path. */
  url: string;
  meta: Readonly<Record<string, string>>;
}

/**
 * A word in the name of a company counts most, then one in the title; what is there to be shown
 * repeats the words of the content and counts nothing. A fuller story is no worse an answer.
 */
export const pagefindOptions: PagefindOptions = {
  noWorker: true,
  ranking: {
    pageLength: 0,
    metaWeights: { names: 8, title: 5, heading: 0, description: 0, fact: 0, lang: 0 },
  },
};
