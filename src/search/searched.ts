import type { Searched } from './answer.ts';
import type { ListedCompany } from './match-companies.ts';
import { pagefindOptions, type PagefindModule } from './pagefind-browser.ts';

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
    const companies = fetch(list).then((response) => response.json() as Promise<ListedCompany[]>);
    const { createInstance } = (await import(
      /* @vite-ignore */ `${folder}pagefind.js`
    )) as PagefindModule;
    const index = createInstance(pagefindOptions);
    await index.init();
    const searched = { index, companies: await companies };
    this.ready = true;
    return searched;
  }
}
