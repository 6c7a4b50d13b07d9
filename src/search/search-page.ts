import { findStories } from './find-stories.ts';
import { withNumber, type SearchMessages } from './messages.ts';
import { pagefindOptions, type PagefindInstance, type PagefindModule } from './pagefind-browser.ts';
import { ResultList } from './result-list.ts';
import { SearchForm } from './search-form.ts';
import { asksSomething, fragmentOf, stateFrom, type SearchState } from './search-state.ts';

/** Pause in typing after which the search runs, in milliseconds. */
const pause = 250;

const nothing: SearchState = { query: '', filters: {}, sort: 'relevance' };

/** The parts of the page; their names are those of `data-search` in the view. */
function part<T extends HTMLElement>(name: string, kind: new () => T): T {
  const element = document.querySelector(`[data-search="${name}"]`);
  if (!(element instanceof kind)) throw new Error(`The search page has no “${name}”`);
  return element;
}

const element = part('form', HTMLFormElement);
const form = new SearchForm(element);
const status = part('status', HTMLElement);
const results = part('results', HTMLElement);
const advice = part('advice', HTMLElement);
const list = new ResultList(
  part('list', HTMLOListElement),
  part('item', HTMLTemplateElement),
  part('more', HTMLButtonElement),
);
const language = document.documentElement.lang;
const messages = JSON.parse(element.dataset['messages'] ?? '{}') as SearchMessages;

let index: Promise<PagefindInstance> | undefined;
let ready = false;

/** Loads Pagefind, once, when the reader turns to search. */
function openIndex(): Promise<PagefindInstance> {
  index ??= load().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function load(): Promise<PagefindInstance> {
  const address = `${element.dataset['index'] ?? ''}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const instance = createInstance(pagefindOptions);
  await instance.init();
  ready = true;
  return instance;
}

let turn = 0;

async function search(state: SearchState): Promise<void> {
  const mine = ++turn;
  if (!asksSomething(state)) {
    status.textContent = '';
    results.hidden = advice.hidden = true;
    return;
  }
  try {
    if (!ready) status.textContent = messages.searching;
    const found = await findStories(await openIndex(), language, state);
    if (mine !== turn) return;
    await list.show(found.results);
    if (mine !== turn) return;
    const count = found.results.length;
    const message = found.partial ? messages.partial : messages.found;
    status.textContent = count === 0 ? messages.none : withNumber(message, language, count);
    results.hidden = count === 0;
    advice.hidden = count > 0;
  } catch {
    if (mine !== turn) return;
    status.textContent = messages.failed;
    results.hidden = advice.hidden = true;
  }
}

let timer: number | undefined;

/** Typing changes the present entry of the history; every other step makes a new one. */
function keep(state: SearchState, how: 'pushState' | 'replaceState'): void {
  const fragment = fragmentOf(state);
  if (fragment !== location.hash) history[how](null, '', `${location.pathname}${fragment}`);
}

function run(how: 'pushState' | 'replaceState'): void {
  clearTimeout(timer);
  keep(form.state, how);
  void search(form.state);
}

function restore(): void {
  const state = stateFrom(location.hash);
  if (!state) return;
  form.state = state;
  void search(state);
}

element.addEventListener('focusin', () => void openIndex().catch(() => undefined), { once: true });
element.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
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
  element.querySelector('input')?.focus();
});
window.addEventListener('popstate', restore);

element.hidden = false;
restore();
