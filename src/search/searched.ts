import type { Searched } from './answer.ts';
import { CompanyBook } from './company-book.ts';
import type { EntryList } from './entries.ts';
import { loadOnce } from './load-once.ts';
import type { ListedCompany } from './match-companies.ts';
import {
  mergeParts,
  pagefindOptions,
  type PagefindInstance,
  type PagefindModule,
} from './pagefind-browser.ts';
import { searchLanguage } from './query-words.ts';
import type { SearchLists } from './search-setup.ts';
import { orderFileName, StoryOrder } from './story-order.ts';

/** What is searched, loaded when it is first needed and kept. */
export class LazySearched {
  readonly #folder: string;
  readonly #lists: SearchLists;
  readonly #open = loadOnce(() => this.#load());
  /** Whether the next search starts at once. */
  ready = false;

  /** @param setup see {@link SearchSetup} */
  constructor({ index = '', lists = '{}' }: DOMStringMap) {
    this.#folder = index;
    this.#lists = JSON.parse(lists) as SearchLists;
  }

  /** Loads it; tries again after a failure. */
  open(): Promise<Searched> {
    return this.#open(undefined);
  }

  async #load(): Promise<Searched> {
    const folder = this.#folder;
    const { companies: parts, ignored, entries, parts: stories = [] } = this.#lists;
    const language = searchLanguage(document.documentElement.lang, ignored);
    const companies = new CompanyBook(parts, language.tag, (path) =>
      json<ListedCompany[]>(folder + path),
    );
    // The only part is needed by every query.
    if (parts.length === 1) companies.all().catch(() => undefined);
    const index = await openIndex(folder, stories);
    const order = new StoryOrder(index, (one) => json(folder + orderFileName(one)), stories);
    order.by('month').catch(() => undefined);
    this.ready = true;
    return {
      index,
      order,
      companies,
      language,
      ...(entries !== undefined && { record: recordIn(folder + entries, language) }),
    };
  }
}

async function openIndex(folder: string, parts: readonly number[]): Promise<PagefindInstance> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  )) as PagefindModule;
  const index = createInstance(pagefindOptions);
  await index.init();
  await mergeParts(index, folder, parts);
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
