import type { Answer } from './answer.ts';
import type { EntryWords, ListedEntry } from './entries.ts';
import type { EntrySearch } from './match-entries.ts';
import { withNumber } from './messages.ts';

/**
 * Draws what a search finds in the public record, unlike the stories above it.
 * @param pageSize entries to show at a time
 * @returns how many there are, in words
 */
export function drawEntries(
  root: HTMLElement,
  { search, entries }: NonNullable<Answer['recorded']>,
  pageSize: number,
): string {
  const { words } = search.list;
  const list = element('ol', { role: 'list' });
  const more = element('button', { type: 'button', textContent: words.more });
  let shown = 0;
  const append = (): void => {
    const next = entries.slice(shown, shown + pageSize);
    list.append(...next.map((entry) => item(entry, search)));
    shown += next.length;
    more.hidden = shown >= entries.length;
  };
  more.addEventListener('click', () => {
    const first = shown;
    append();
    list.children[first]?.querySelector('a')?.focus();
  });
  append();
  root.replaceChildren(element('h2', { textContent: words.title }), list, more, attribution(words));
  return withNumber(words.found, document.documentElement.lang, entries.length);
}

function item(entry: ListedEntry, search: EntrySearch): HTMLLIElement {
  const { words, dataTypes } = search.list;
  const { title, address } = search.linkOf(entry);
  const link = element('a', { href: address, textContent: title });
  const mark = element('span', { className: 'record-mark', textContent: words.mark });
  const line = [
    entry.accounts,
    entry.day.slice(0, 4),
    ...(entry.unverified ? [words.unverified] : []),
  ].join(' · ');
  const made = element('li', { className: 'item record-item' });
  made.append(
    wrap('h3', 'item-title', link),
    wrap('p', 'item-line', mark, ' · ', line),
    wrap('p', 'item-summary', entry.dataTypes.map((at) => dataTypes[at]?.[1] ?? '').join(', ')),
  );
  return made;
}

/** Whose data this is: stands wherever some of it shows. */
function attribution({ mark, attribution: links }: EntryWords): HTMLElement {
  return wrap(
    'p',
    'attribution muted',
    mark,
    ...links.flatMap(([text, address]) => [
      ' · ',
      element('a', { href: address, textContent: text }),
    ]),
  );
}

function wrap(name: 'h3' | 'p', className: string, ...content: (Node | string)[]): HTMLElement {
  const made = element(name, { className });
  made.append(...content);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
