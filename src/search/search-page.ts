import type { Answer, Searched } from './answer.ts';
import { findStories } from './find-stories.ts';
import { LiveSearch } from './live-search.ts';
import { part } from './parts.ts';
import type { PagefindAnswer } from './pagefind-browser.ts';
import { SearchForm } from './search-form.ts';
import {
  asksSomething,
  chosen,
  filterKinds,
  fragmentOf,
  stateFrom,
  type SearchState,
} from './search-state.ts';
import { bindShortcut } from './shortcut.ts';

/** Pause in typing after which the search runs, in milliseconds. */
const pause = 250;
/** Stories to show at a time. */
const pageSize = 10;

const nothing: SearchState = { query: '', filters: {}, sort: 'relevance' };

/** Brings the search page to life: its state stands in the address, its filters count. */
export function startPage(root: HTMLElement): void {
  const element = part(root, 'form', HTMLFormElement);
  const box = part(root, 'words', HTMLInputElement);
  const more = part(root, 'more', HTMLButtonElement);
  const live = new LiveSearch(root, pageSize);
  const form = new SearchForm(element, live.messages.option, document.documentElement.lang);
  form.showCounts(undefined);

  const search = async (state: SearchState): Promise<void> => {
    if (!asksSomething(state)) form.showCounts(undefined);
    const result = await live.run(state);
    more.hidden = !live.list.hasMore;
    if (!result) return;
    const { recorded } = result.answer;
    if (state.show === 'entries' && recorded) {
      const { offerChoices } = await import('./entry-choices.ts');
      offerChoices(element, recorded.search);
      form.state = state;
    }
    const counts = await countsFor(state, result);
    if (JSON.stringify(form.state) === JSON.stringify(state)) form.showCounts(counts);
  };

  /** The page loads what is searched when the reader turns to it, and the largest at once. */
  const prepare = (): void => {
    document.head.append(part(root, 'ahead', HTMLTemplateElement).content);
    void live.prepare();
  };

  let timer: number | undefined;
  /** Typing changes the present entry of the history; every other step makes a new one. */
  const run = (how: 'pushState' | 'replaceState'): void => {
    clearTimeout(timer);
    const fragment = fragmentOf(form.state);
    if (fragment !== location.hash) history[how](null, '', `${location.pathname}${fragment}`);
    void search(form.state);
  };
  const restore = (): void => {
    const state = stateFrom(location.hash);
    if (!state) return;
    prepare();
    form.state = state;
    void search(state);
  };

  element.addEventListener('focusin', prepare, { once: true });
  element.addEventListener('input', ({ target }) => {
    if (target !== box) return;
    void live.expect(box.value);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      run('replaceState');
    }, pause);
  });
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) run('pushState');
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    run('pushState');
  });
  element.addEventListener('reset', (event) => {
    event.preventDefault();
    form.state = nothing;
    run('pushState');
    box.focus();
  });
  more.addEventListener('click', () => {
    void live.list.showMore().then(() => {
      more.hidden = !live.list.hasMore;
    });
  });
  window.addEventListener('popstate', restore);

  bindShortcut(part(root, 'shortcut', HTMLInputElement));
  // The page as it came says what holds when nothing is asked.
  if (location.hash !== '') restore();
  form.foldOnPhones();
  element.hidden = part(root, 'key', HTMLElement).hidden = false;
}

/**
 * How many stories each value of each filter would leave. A filter that is set counts as if it were
 * not, so that another of its values can be chosen.
 */
async function countsFor(
  state: SearchState,
  { answer, searched }: { answer: Answer; searched: Searched },
): Promise<PagefindAnswer['filters']> {
  const query = answer.corrected ?? state.query;
  if (state.show === 'entries') return answer.recorded?.search.counts({ ...state, query }) ?? {};
  await searched.index.filters();
  const counts = async (filters: SearchState['filters']): Promise<PagefindAnswer['filters']> =>
    (await findStories(searched, { ...state, query, filters })).counts();
  const all = { ...(await counts(state.filters)) };
  for (const kind of filterKinds)
    if (state.filters[kind] !== undefined) {
      const others = await counts(chosen((one) => (one === kind ? '' : state.filters[one])));
      all[kind] = others[kind] ?? {};
    }
  return all;
}
