import { keptAt } from './kept.ts';
import { withNote } from './copy-note.ts';
import { keepFiles } from './kept-files.ts';
import { settings, stores } from './this-site.ts';
import type { FetchEvent } from './worker-scope.ts';

/** Pages to keep; the one that was read longest ago goes first. */
const most = 60;
/** How long a page may take before its kept copy is shown, in milliseconds. */
const patience = 4_000;
/** Header of a kept offline page: the build that it is of. */
const keptOf = 'x-kept-of';

/** A page as the network has it, else as it was kept, else the one that says what is kept. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const fresh = fromNetwork(event);
  event.waitUntil(fresh.then((response) => keepPage(pathname, response.clone()), ignore));
  const known = await (await caches.open(stores.pages)).match(pathname);
  const response = await Promise.race([fresh.catch(ignore), ...(known ? [late()] : [])]);
  if (response && (response.status < 500 || !known)) return response;
  const offlinePage = await offlinePageFor(pathname);
  if (known) return request.mode === 'navigate' ? withNote(known, offlinePage) : known;
  return offlinePage ?? Response.error();
}

async function fromNetwork({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

/** Keeps the newest state of a page that was read. What was withdrawn does not stay here either. */
export async function keepPage(address: string, response: Response): Promise<void> {
  if (Object.values(settings.offlinePages).includes(address)) return;
  const pages = await caches.open(stores.pages);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const isGone = response.status === 404 || response.status === 410;
  if (!isGone && !(response.ok && isPage && !response.redirected)) return;
  await pages.delete(address);
  if (isGone) return;
  await pages.put(address, await marked(response, keptAt, new Date().toISOString()));
  const [...kept] = await pages.keys();
  for (const oldest of kept.slice(0, -most)) await pages.delete(oldest);
  await keepOfflinePage(address);
}

/** Keeps the page that answers for pages that were never read, once a build and language. */
async function keepOfflinePage(reading: string): Promise<void> {
  const address = offlineAddress(reading);
  const offline = await caches.open(stores.offline);
  const known = await offline.match(address);
  if (known?.headers.get(keptOf) === settings.build) return;
  const response = await fetch(address);
  if (!response.ok) return;
  // Its files first: a page that is kept is whole.
  await keepFiles(await response.clone().text());
  await offline.put(address, await marked(response, keptOf, settings.build));
}

/** The page on kept pages in the language of an address, else in any that the reader reads. */
async function offlinePageFor(address: string): Promise<Response | undefined> {
  const offline = await caches.open(stores.offline);
  return (await offline.match(offlineAddress(address))) ?? (await offline.matchAll())[0];
}

/** The root belongs to no language: the first one answers for it. */
function offlineAddress(address: string): string {
  const pages = Object.entries(settings.offlinePages);
  const [, found] = pages.find(([folder]) => address.startsWith(folder)) ?? pages[0] ?? [];
  return found ?? settings.base;
}

async function marked(response: Response, name: string, value: string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(name, value);
  return new Response(await response.blob(), { headers });
}

function late(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
}

function ignore(): undefined {
  // No connection: what is kept answers.
}
