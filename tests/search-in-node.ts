import { vi } from 'vitest';
import type { Language } from '../src/i18n/language.ts';
import type { Searched } from '../src/search/answer.ts';
import type { IndexFile } from '../src/search/build-index.ts';
import type { ListedCompany } from '../src/search/match-companies.ts';
import { pagefindOptions, type PagefindModule } from '../src/search/pagefind-browser.ts';
import { searchLanguage, type SearchLanguage } from '../src/search/query-words.ts';

const origin = 'https://breche.example/';
/** Indexes that are open, by the address of their folder. */
const opened = new Map<string, readonly IndexFile[]>();

/** What a language is searched with, outside a browser. */
export interface SearchInNode {
  searched: Searched;
  language: SearchLanguage;
}

/**
 * Opens the index in Pagefind's own browser code, which asks nothing of a browser but `fetch` and
 * the language of the document.
 */
export async function openInNode(
  files: readonly IndexFile[],
  { tag, words }: Language,
): Promise<SearchInNode> {
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
  const list = Buffer.from(take((path) => path.startsWith(`companies.${tag}.`))).toString();
  return {
    searched: { index, companies: JSON.parse(list) as ListedCompany[] },
    language: searchLanguage(tag, words('search.ignoredWords')),
  };
}
