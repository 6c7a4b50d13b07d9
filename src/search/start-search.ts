import { startDialog } from './search-dialog.ts';
import { startPage } from './search-page.ts';

// The search page loads this; so does another page, when it opens the search over itself.
const page = document.querySelector<HTMLElement>('[data-search="page"]');
if (page) startPage(page);
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
if (dialog) startDialog(dialog);
