import type { Searched } from './answer.ts';
import type { CompanyList } from './company-list.ts';
import type { EntryList } from './entries.ts';
import type { EntrySearch } from './match-entries.ts';
import { pagefindOptions, type PagefindModule } from './pagefind-browser.ts';
import { searchLanguage, type SearchLanguage } from './query-words.ts';

/** What is searched, loaded when it is first needed and kept. */
export class LazySearched {
  readonly #setup: DOMStringMap;
  #loading: Promise<Searched> | undefined;
  /** Whether the next search starts at once. */
  ready = false;

  /** @param setup see {@link SearchSetup} */
  constructor(setup: DOMStringMap) {
    this.#setup = setup;
  }

  /** Loads it; tries again after a failure. */
  open(): Promise<Searched> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<Searched> {
    const { index: folder = '', companies: list = '' } = this.#setup;
    const loaded = json<CompanyList>(list);
    const { createInstance } = (await import(
      /* @vite-ignore */ `${folder}pagefind.js`
    )) as PagefindModule;
    const index = createInstance(pagefindOptions);
    await index.init();
    const { companies, ignored, entries } = await loaded;
    const language = searchLanguage(document.documentElement.lang, ignored);
    this.ready = true;
    return {
      index,
      companies,
      language,
      ...(entries !== undefined && { record: recordIn(folder + entries, language) }),
    };
  }
}

/** The public record is large, and most searches do without: it is loaded when first asked for. */
function recordIn(address: string, language: SearchLanguage): () => Promise<EntrySearch> {
  const load = async (): Promise<EntrySearch> => {
    const list = json<EntryList>(address);
    const { EntrySearch } = await import('./match-entries.ts');
    return new EntrySearch(await list, language);
  };
  let loading: Promise<EntrySearch> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}
