import { vi } from 'vitest';
import type { IndexFile } from '../src/search/build-index.ts';
import {
  pagefindOptions,
  type PagefindInstance,
  type PagefindModule,
} from '../src/search/pagefind-browser.ts';

const folder = 'https://breche.example/pagefind/';

/** What a first search has loaded: names of files and their bytes. */
export type Loaded = Map<string, number>;

/**
 * Opens the index in Pagefind's own browser code, which asks nothing of a browser but `fetch` and
 * the language of the document.
 */
export async function openInNode(
  files: readonly IndexFile[],
  language: string,
): Promise<{ index: PagefindInstance; loaded: Loaded }> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const loaded: Loaded = new Map();
  const take = (path: string): Uint8Array => {
    const content = contents.get(path);
    if (!content) throw new Error(`The index has no ${path}`);
    loaded.set(path, content.length);
    return content;
  };
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      new Response(Buffer.from(take(new URL(address).pathname.slice('/pagefind/'.length)))),
    ),
  );
  vi.stubGlobal('document', {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => language }),
  });
  const source = Buffer.from(take('pagefind.js')).toString('base64');
  // A module keeps the WebAssembly of its first language: each language gets a module of its own.
  const { createInstance } = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${source}#${language}`
  )) as PagefindModule;
  const index = createInstance({ ...pagefindOptions, basePath: folder });
  await index.init();
  return { index, loaded };
}
