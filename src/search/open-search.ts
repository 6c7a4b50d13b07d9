import { dialogPart } from './dialog-part.ts';
import { searchKey } from './search-key.ts';

/**
 * Opens the search over any page. Everything else comes from a page of its own when it is first
 * asked for. Where that fails, and without this script, the button is a link to the search page.
 * Every page loads this: it is to stay small, and to share no module with other scripts.
 */
const link = document.querySelector<HTMLAnchorElement>('.find a');
/** On the search page itself the field is there. */
const field = document.querySelector<HTMLElement>('[data-search=words]');
let loading: Promise<HTMLDialogElement> | undefined;

async function load(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address + dialogPart);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const template = page.querySelector<HTMLTemplateElement>('#search-dialog');
  document.body.append(template?.content ?? '');
  // Those that this page has loaded do not run again.
  for (const { src } of page.scripts) if (src) await import(/* @vite-ignore */ src);
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog) throw new Error('There is no dialog');
  return dialog;
}

async function open(event: Event, { href }: HTMLAnchorElement): Promise<void> {
  event.preventDefault();
  field?.focus();
  if (field) return;
  try {
    const dialog = await (loading ??= load(href));
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  } catch {
    location.href = href;
  }
}

if (link) {
  link.role = 'button';
  link.ariaKeyShortcuts = '/';
  link.onclick = (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) void open(event, link);
  };
  document.onkeydown = (event) => {
    const { key, target } = event;
    const free =
      key === '/' &&
      !(event.ctrlKey || event.altKey || event.metaKey) &&
      !(target as Element).closest('input,select,textarea') &&
      localStorage.getItem(searchKey) !== 'off';
    if (free || (key === ' ' && target === link)) void open(event, link);
  };
}
