import { countsFor, type Counted } from './filter-counts.ts';
import { LiveSearch } from './live-search.ts';
import { part } from './parts.ts';
import { SearchForm } from './search-form.ts';
import {
  asksSomething,
  fragmentOf,
  stateFrom,
  type FilterKind,
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

  /** Filters that the reader has turned to. */
  const turnedTo = new Set<FilterKind>();
  let last: Counted | undefined;
  const count = async (): Promise<void> => {
    const asked = last;
    if (!asked) return;
    const counts = await countsFor(asked, turnedTo);
    if (asked === last && JSON.stringify(form.state) === JSON.stringify(asked.state))
      form.showCounts(counts);
  };

  const search = async (state: SearchState): Promise<void> => {
    if (!asksSomething(state)) {
      last = undefined;
      form.showCounts(undefined);
    }
    const result = await live.run(state);
    more.hidden = !live.list.hasMore;
    if (!result) return;
    const { recorded } = result.answer;
    if (state.show === 'entries' && recorded) {
      const { offerChoices } = await import('./entry-choices.ts');
      offerChoices(element, recorded.search);
      form.state = state;
    }
    last = { state, ...result };
    await count();
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
  form.whenTurnedTo((kinds) => {
    if (kinds.every((kind) => turnedTo.has(kind))) return;
    for (const kind of kinds) turnedTo.add(kind);
    void count();
  });
  element.hidden = part(root, 'key', HTMLElement).hidden = false;
}
