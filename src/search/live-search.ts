import { answer, type Answer, type Searched } from './answer.ts';
import { CompanyResults } from './company-results.ts';
import { EntryPart } from './entry-part.ts';
import { withNumber, type SearchMessages } from './messages.ts';
import { part } from './parts.ts';
import { wordsToExpect, type SearchLanguage } from './query-words.ts';
import { ResultList } from './result-list.ts';
import { LazySearched } from './searched.ts';
import { asksSomething, type SearchState } from './search-state.ts';

/** Searches, and shows what it finds in the parts of the markup that `Results.astro` writes. */
export class LiveSearch {
  readonly messages: SearchMessages;
  readonly list: ResultList;
  readonly #searched: LazySearched;
  readonly #companies: CompanyResults;
  readonly #count: HTMLElement;
  readonly #results: HTMLElement;
  readonly #advice: HTMLElement;
  readonly #entries: EntryPart;
  #turn = 0;
  /** Whether the reader wants the public record searched where there are stories enough. */
  #wide = false;
  #asked: SearchState | undefined;

  /**
   * @param root element with the attributes of {@link SearchSetup}
   * @param pageSize stories to show at a time
   */
  constructor(root: HTMLElement, pageSize: number) {
    this.messages = JSON.parse(root.dataset['messages'] ?? '{}') as SearchMessages;
    this.list = new ResultList(root, this.messages, pageSize);
    this.#searched = new LazySearched(root.dataset['index'] ?? '');
    this.#companies = new CompanyResults(root, this.messages);
    this.#count = part(root, 'count', HTMLElement);
    this.#results = part(root, 'results', HTMLElement);
    this.#advice = part(root, 'advice', HTMLElement);
    this.#entries = new EntryPart(root, pageSize, () => {
      this.#wide = true;
      if (this.#asked) void this.run(this.#asked);
    });
  }

  /** Loads what is searched, once; a failure is told when something is asked. */
  async prepare(): Promise<Searched | undefined> {
    try {
      return await this.#searched.open();
    } catch {
      return undefined;
    }
  }

  /** Loads what a query will need that is still being typed. */
  async expect(query: string): Promise<void> {
    const searched = await this.prepare();
    if (!searched) return;
    const words = wordsToExpect(searched.language, query);
    if (words.length === 0) return;
    const { index, companies } = searched;
    // What fails here is told when it is asked.
    await Promise.allSettled([index.preload(words.join(' ')), companies.likely(words)]);
  }

  /**
   * Answers what is asked.
   * @returns nothing when nothing is asked, when it failed, or when something newer was asked
   */
  async run(state: SearchState): Promise<{ answer: Answer; searched: Searched } | undefined> {
    const mine = ++this.#turn;
    this.#asked = state;
    if (!asksSomething(state)) {
      await this.#say('', nothing);
      return undefined;
    }
    try {
      if (!this.#searched.ready) this.#count.textContent = this.messages.searching;
      const searched = await this.#searched.open();
      const given = await answer(searched, state, this.#wide);
      if (mine !== this.#turn) return undefined;
      await this.list.show(given.found.stories);
      if (mine !== this.#turn) return undefined;
      const offered = searched.record !== undefined && !given.recorded && !state.show;
      await this.#say(this.#summary(given, searched.language, state), given, offered);
      return { answer: given, searched };
    } catch {
      if (mine === this.#turn) await this.#say(this.messages.failed, nothing);
      return undefined;
    }
  }

  async #say(text: string, given: Shown, offered = false): Promise<void> {
    const stories = given.found.stories.length;
    this.#companies.show(given);
    const entries = await this.#entries.show(given, offered, text === '');
    this.#count.textContent = [text, entries].filter(Boolean).join(' · ');
    this.#results.hidden = stories === 0;
    this.#advice.hidden = given === nothing || stories + (given.recorded?.entries.length ?? 0) > 0;
  }

  #summary(
    { found: { stories, whole } }: Answer,
    { tag }: SearchLanguage,
    { show }: SearchState,
  ): string {
    const { found, partial, also, none } = this.messages;
    const rest = stories.length - whole;
    if (show === 'entries') return '';
    if (stories.length === 0) return none;
    if (whole === 0) return withNumber(partial, tag, rest);
    const all = withNumber(found, tag, whole);
    return rest === 0 ? all : `${all}. ${withNumber(also, tag, rest)}.`;
  }
}

type Shown = Pick<Answer, 'named' | 'near' | 'corrected' | 'recorded'> & {
  found: Pick<Answer['found'], 'stories'>;
};

const nothing: Shown = { found: { stories: [] }, named: [], near: [] };
