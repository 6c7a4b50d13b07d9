import { answer, type Answer, type Searched } from './answer.ts';
import { CompanyResults } from './company-results.ts';
import { withNumber, type SearchMessages } from './messages.ts';
import { part } from './parts.ts';
import { searchLanguage, type SearchLanguage } from './query-words.ts';
import { ResultList } from './result-list.ts';
import { LazySearched } from './searched.ts';
import { asksSomething, type SearchState } from './search-state.ts';

/** Searches, and shows what it finds in the parts of the markup that `Results.astro` writes. */
export class LiveSearch {
  readonly messages: SearchMessages;
  readonly language: SearchLanguage;
  readonly list: ResultList;
  readonly #searched: LazySearched;
  readonly #companies: CompanyResults;
  readonly #count: HTMLElement;
  readonly #results: HTMLElement;
  readonly #advice: HTMLElement;
  #turn = 0;

  /**
   * @param root element with the attributes of {@link SearchSetup}
   * @param pageSize stories to show at a time
   */
  constructor(root: HTMLElement, pageSize: number) {
    this.messages = JSON.parse(root.dataset['messages'] ?? '{}') as SearchMessages;
    this.language = searchLanguage(document.documentElement.lang, this.messages.ignored);
    this.list = new ResultList(root, this.messages, pageSize);
    this.#searched = new LazySearched(root.dataset);
    this.#companies = new CompanyResults(root, this.messages);
    this.#count = part(root, 'count', HTMLElement);
    this.#results = part(root, 'results', HTMLElement);
    this.#advice = part(root, 'advice', HTMLElement);
  }

  /** Loads what is searched, once; a failure is told when something is asked. */
  async prepare(): Promise<Searched | undefined> {
    try {
      return await this.#searched.open();
    } catch {
      return undefined;
    }
  }

  /**
   * Answers what is asked.
   * @returns nothing when nothing is asked, when it failed, or when something newer was asked
   */
  async run(state: SearchState): Promise<{ answer: Answer; searched: Searched } | undefined> {
    const mine = ++this.#turn;
    if (!asksSomething(state)) {
      this.#say('');
      return undefined;
    }
    try {
      if (!this.#searched.ready) this.#count.textContent = this.messages.searching;
      const searched = await this.#searched.open();
      const given = await answer(searched, this.language, state);
      if (mine !== this.#turn) return undefined;
      await this.list.show(given.found.stories);
      if (mine !== this.#turn) return undefined;
      this.#companies.show(given);
      this.#say(this.#summary(given), given.found.stories.length);
      return { answer: given, searched };
    } catch {
      if (mine === this.#turn) this.#say(this.messages.failed);
      return undefined;
    }
  }

  #say(text: string, stories?: number): void {
    if (stories === undefined) this.#companies.show({ named: [], near: [] });
    this.#count.textContent = text;
    this.#results.hidden = !stories;
    this.#advice.hidden = stories !== 0;
  }

  #summary({ found: { stories, whole } }: Answer): string {
    const { found, partial, also, none } = this.messages;
    const { tag } = this.language;
    const rest = stories.length - whole;
    if (stories.length === 0) return none;
    if (whole === 0) return withNumber(partial, tag, rest);
    const all = withNumber(found, tag, whole);
    return rest === 0 ? all : `${all}. ${withNumber(also, tag, rest)}.`;
  }
}
