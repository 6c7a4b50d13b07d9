import { LiveSearch } from './live-search.ts';
import { part } from './parts.ts';
import { fragmentOf, type SearchState } from './search-state.ts';
import { bindShortcut } from './shortcut.ts';

/** Pause in typing after which the search runs, in milliseconds. */
const pause = 200;
/** Stories to show; the search page has the others. */
const most = 5;

/** Brings the search that opens over a page to life. */
export function startDialog(dialog: HTMLDialogElement): void {
  const form = part(dialog, 'form', HTMLFormElement);
  const box = part(dialog, 'words', HTMLInputElement);
  const all = part(dialog, 'all', HTMLAnchorElement);
  const live = new LiveSearch(dialog, most);
  const state = (): SearchState => ({ query: box.value, filters: {}, sort: 'relevance' });
  const searchPage = (): string => `${form.action}${fragmentOf(state())}`;

  let timer: number | undefined;
  form.addEventListener('input', () => {
    void live.expect(box.value);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      all.href = searchPage();
      void live.run(state());
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(searchPage());
  });

  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      // A browser would empty the field first.
      event.preventDefault();
      dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      move(dialog, box, event);
    }
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  part(dialog, 'close', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  // What was typed the last time is there to be changed or typed over.
  dialog.addEventListener('close', () => {
    box.select();
  });

  bindShortcut(part(dialog, 'shortcut', HTMLInputElement));
  void live.prepare();
}

/** The arrow keys go from the field through the results and back. */
function move(dialog: HTMLElement, box: HTMLInputElement, event: KeyboardEvent): void {
  const results = dialog.querySelectorAll<HTMLElement>('[data-search="found"] a');
  const stops = [box, ...results].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
