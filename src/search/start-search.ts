import { startDialog } from './search-dialog.ts';

// The search page loads this; so does any other page when it opens the search over itself, and has no
// use for what brings the search page to life.
const page = document.querySelector<HTMLElement>('[data-search="page"]');
if (page)
  void import('./search-page.ts').then(({ startPage }) => {
    startPage(page);
  });
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
if (dialog) startDialog(dialog);
