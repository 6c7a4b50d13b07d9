import { settings, stores } from './this-site.ts';

const folder = `${settings.base}_astro/`;

/** Styles and scripts that a page or a script names. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?:_astro|\.)\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name ?? '');
}

/** A file whose name holds a hash of its content: a kept one is right for ever. */
export async function answerFile(request: Request, store: string): Promise<Response> {
  const files = await caches.open(store);
  const known = await files.match(request.url, { ignoreSearch: true });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await files.put(request.url, response.clone());
  return response;
}

/** Keeps the files that a text names, and those that they name; mostly the browser has them. */
export async function keepFiles(text: string): Promise<void> {
  const files = await caches.open(stores.files);
  for (const name of new Set(namesIn(text))) {
    const address = folder + name;
    if (await files.match(address)) continue;
    const response = await fetch(address, { cache: 'force-cache' });
    if (!response.ok) continue;
    await files.put(address, response.clone());
    if (name.endsWith('.js')) await keepFiles(await response.text());
  }
}

/** Drops the files that no kept page needs any more. */
export async function dropUnusedFiles(): Promise<void> {
  const needed = new Set<string>();
  for (const name of [stores.pages, stores.offline, stores.files]) {
    const store = await caches.open(name);
    for (const response of await store.matchAll())
      for (const file of namesIn(await response.text())) needed.add(folder + file);
  }
  const files = await caches.open(stores.files);
  for (const request of await files.keys())
    if (!needed.has(new URL(request.url).pathname)) await files.delete(request);
}
