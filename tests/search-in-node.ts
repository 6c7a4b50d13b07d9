import { vi } from 'vitest';
import type { Language } from '../src/i18n/language.ts';
import type { Searched } from '../src/search/answer.ts';
import type { IndexFile } from '../src/search/build-index.ts';
import { CompanyBook } from '../src/search/company-book.ts';
import type { EntryList } from '../src/search/entries.ts';
import { EntrySearch } from '../src/search/match-entries.ts';
import {
  mergeParts,
  pagefindOptions,
  type PagefindModule,
} from '../src/search/pagefind-browser.ts';
import { searchLanguage } from '../src/search/query-words.ts';
import { searchListName } from '../src/search/search-list-name.ts';
import type { SearchLists } from '../src/search/search-lists.ts';
import { orderFileName, StoryOrder } from '../src/search/story-order.ts';

const origin = 'https://breche.example/';
/** Indexes that are open, by the address of their folder. */
const opened = new Map<string, readonly IndexFile[]>();

/**
 * What a language is searched with: opens the index in Pagefind's own browser code, which asks nothing of a browser but `fetch` and
 * the language of the document.
 */
export async function openInNode(
  files: readonly IndexFile[],
  { tag }: Language,
): Promise<Searched> {
  const take = (wanted: (path: string) => boolean): Uint8Array => {
    const file = files.find(({ path }) => wanted(path));
    if (!file) throw new Error('The index lacks a file');
    return file.content;
  };
  const basePath = `${origin}pagefind/${opened.size}/`;
  opened.set(basePath, files);
  vi.stubGlobal('fetch', (address: string) => {
    const { origin: host, pathname } = new URL(address);
    const [folder, inside] =
      [...opened].find(([one]) => `${host}${pathname}`.startsWith(one)) ?? [];
    const file = inside?.find(({ path }) => `${folder}${path}` === `${host}${pathname}`);
    return file
      ? Promise.resolve(new Response(Buffer.from(file.content)))
      : Promise.reject(new Error(`The index has no ${address}`));
  });
  vi.stubGlobal('document', {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => tag }),
  });
  const source = Buffer.from(take((path) => path === 'pagefind.js')).toString('base64');
  // A module keeps the WebAssembly of its first language: each index gets a module of its own.
  const { createInstance } = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${source}#${basePath}`
  )) as PagefindModule;
  const index = createInstance({ ...pagefindOptions, basePath });
  await index.init();
  const listed = <T>(wanted: string): Promise<T> =>
    Promise.resolve(JSON.parse(Buffer.from(take((path) => path === wanted)).toString()) as T);
  const { companies, months, ignored, entries, parts } = await listed<SearchLists>(
    searchListName(tag),
  );
  await mergeParts(index, basePath, parts ?? []);
  const searched = searchLanguage(tag, ignored);
  let record: Promise<EntrySearch> | undefined;
  return {
    index,
    order: new StoryOrder(index, months, (order) => listed(orderFileName(order)), parts),
    companies: new CompanyBook(companies, tag, listed),
    language: searched,
    ...(entries !== undefined && {
      record: () =>
        (record ??= listed<EntryList>(entries).then((list) => new EntrySearch(list, searched))),
    }),
  };
}
