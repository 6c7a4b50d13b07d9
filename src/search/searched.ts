import type { Searched } from './answer.ts';
import { CompanyBook } from './company-book.ts';
import type { EntryList } from './entries.ts';
import { searchListName } from './search-list-name.ts';
import { loadOnce } from './load-once.ts';
import type { ListedCompany } from './match-companies.ts';
import {
  mergeParts,
  pagefindOptions,
  type PagefindInstance,
  type PagefindModule,
} from './pagefind-browser.ts';
import { searchLanguage } from './query-words.ts';
import type { SearchLists } from './search-lists.ts';
import { orderFileName, StoryOrder } from './story-order.ts';

/** What is searched, loaded when it is first needed and kept. */
export class LazySearched {
  readonly #folder: string;
  readonly #open = loadOnce(() => this.#load());
  /** Whether the next search starts at once. */
  ready = false;

  /** @param folder address of the index's folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Loads it; tries again after a failure. */
  open(): Promise<Searched> {
    return this.#open(undefined);
  }

  async #load(): Promise<Searched> {
    const folder = this.#folder;
    const { lang } = document.documentElement;
    const [index, { companies, months, ignored, entries, parts = [] }] = await Promise.all([
      openIndex(folder),
      json<SearchLists>(folder + searchListName(lang)),
    ]);
    const language = searchLanguage(lang, ignored);
    await mergeParts(index, folder, parts);
    this.ready = true;
    return {
      index,
      order: new StoryOrder(index, months, (order) => json(folder + orderFileName(order)), parts),
      companies: new CompanyBook(companies, language.tag, (path) =>
        json<ListedCompany[]>(folder + path),
      ),
      language,
      ...(entries !== undefined && { record: recordIn(folder + entries, language) }),
    };
  }
}

async function openIndex(folder: string): Promise<PagefindInstance> {
  // Pagefind puts the time behind the address of its entry, to get past caches. Told which, it finds
  // that the entry is on its way.
  const metaCacheTag = String(Date.now());
  const entry = document.createElement('link');
  const href = `${folder}pagefind-entry.json?ts=${metaCacheTag}`;
  document.head.append(
    Object.assign(entry, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }),
  );
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  )) as PagefindModule;
  const index = createInstance({ ...pagefindOptions, metaCacheTag });
  await index.init();
  return index;
}

/** The public record is large, and most searches do without: it is loaded when first asked for. */
function recordIn(
  address: string,
  language: Searched['language'],
): NonNullable<Searched['record']> {
  const load = loadOnce(async () => {
    const list = json<EntryList>(address);
    const { EntrySearch } = await import('./match-entries.ts');
    return new EntrySearch(await list, language);
  });
  return () => load(undefined);
}

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}
