import { partsOf } from './content-parts.ts';
import { shownOf, type Piece } from './excerpt.ts';
import type { FoundStory } from './find-stories.ts';
import type { SearchMessages } from './messages.ts';
import type { PagefindPage } from './pagefind-browser.ts';
import { part } from './parts.ts';

/** The list of stories found: fills it a few at a time from the template that stands beside it. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #inLanguage: SearchMessages['inLanguage'];
  readonly #pageSize: number;
  #waiting: readonly FoundStory[] = [];
  /** Counts the lists shown, so that a slow answer does not fill a newer list. */
  #turn = 0;

  /** @param pageSize stories to show at a time */
  constructor(root: ParentNode, { inLanguage }: SearchMessages, pageSize: number) {
    this.#list = part(root, 'list', HTMLOListElement);
    this.#template = part(root, 'item', HTMLTemplateElement);
    this.#inLanguage = inLanguage;
    this.#pageSize = pageSize;
  }

  /** Whether there are stories that are not shown yet. */
  get hasMore(): boolean {
    return this.#waiting.length > 0;
  }

  async show(stories: readonly FoundStory[]): Promise<void> {
    this.#turn += 1;
    this.#waiting = stories;
    await this.#append(true);
  }

  /** The reader goes on at the first of the new stories. */
  async showMore(): Promise<void> {
    const shown = this.#list.children.length;
    await this.#append(false);
    this.#list.children[shown]?.querySelector('a')?.focus();
  }

  async #append(fresh: boolean): Promise<void> {
    const turn = this.#turn;
    const next = this.#waiting.slice(0, this.#pageSize);
    const pages = await Promise.all(next.map(({ data }) => data()));
    if (turn !== this.#turn) return;
    this.#waiting = this.#waiting.slice(this.#pageSize);
    if (fresh) this.#list.replaceChildren();
    this.#list.append(...next.flatMap((story, at) => this.#item(story, pages[at])));
  }

  #item({ places }: FoundStory, page: PagefindPage | undefined): DocumentFragment[] {
    if (!page) return [];
    const { url, content, meta } = page;
    const item = document.importNode(this.#template.content, true);
    const lang = meta['lang'];
    const parts = partsOf(content, lang ?? document.documentElement.lang);
    const { title, summary } = shownOf(parts, places);
    const link = part(item, 'title', HTMLAnchorElement);
    link.href = url;
    const text = part(item, 'summary', HTMLElement);
    fill(link, title);
    fill(text, summary);
    const facts = part(item, 'fact', HTMLElement);
    facts.textContent = meta['fact'] ?? '';
    // The prose of a story that nobody has translated yet.
    if (lang !== undefined) {
      for (const element of [link.parentElement ?? link, text])
        Object.assign(element, { lang, dir: 'auto' });
      const note = document.createElement('b');
      note.textContent = this.#inLanguage[lang] ?? lang;
      facts.prepend(note, ' · ');
    }
    return [item];
  }
}

function fill(element: Element, pieces: readonly Piece[]): void {
  element.replaceChildren(
    ...pieces.map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
