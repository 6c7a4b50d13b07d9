import type { PagefindPage, PagefindResult } from './pagefind-browser.ts';

const pageSize = 10;

/** The list of results: fills it ten at a time from the template that stands on the page. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #more: HTMLButtonElement;
  #waiting: readonly PagefindResult[] = [];
  /** Counts the lists shown, so that a slow answer does not fill a newer list. */
  #turn = 0;

  constructor(list: HTMLElement, template: HTMLTemplateElement, more: HTMLButtonElement) {
    this.#list = list;
    this.#template = template;
    this.#more = more;
    more.addEventListener('click', () => void this.#showMore());
  }

  async show(results: readonly PagefindResult[]): Promise<void> {
    this.#turn += 1;
    this.#waiting = results;
    await this.#append(true);
  }

  /** The reader goes on at the first of the new results. */
  async #showMore(): Promise<void> {
    const shown = this.#list.children.length;
    await this.#append(false);
    this.#list.children[shown]?.querySelector('a')?.focus();
  }

  async #append(fresh: boolean): Promise<void> {
    const turn = this.#turn;
    const next = this.#waiting.slice(0, pageSize);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#waiting = this.#waiting.slice(pageSize);
    if (fresh) this.#list.replaceChildren();
    this.#list.append(...pages.map((page) => this.#item(page)));
    this.#more.hidden = this.#waiting.length === 0;
  }

  #item({ url, meta }: PagefindPage): DocumentFragment {
    const item = document.importNode(this.#template.content, true);
    for (const element of item.querySelectorAll<HTMLElement>('[data-meta]')) {
      element.textContent = meta[element.dataset['meta'] ?? ''] ?? '';
      // The prose of a story that nobody has translated yet.
      if (meta['lang'] && 'written' in element.dataset)
        Object.assign(element, { lang: meta['lang'], dir: 'auto' });
    }
    item.querySelector('a')?.setAttribute('href', url);
    return item;
  }
}
