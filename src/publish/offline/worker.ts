/**
 * Keeps the pages that a reader reads, and opens them again without a connection. It asks for
 * nothing ahead, except the page that says what is kept. Nothing in it depends on which build a
 * page is of, so a new one may take over at once.
 */
import { answerFile, dropUnusedFiles, keepFiles } from './kept-files.ts';
import { answerPage, keepPage } from './kept-pages.ts';
import { answerSearch } from './kept-search.ts';
import { settings, stores } from './this-site.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith(`${settings.base}_astro/`))
    event.respondWith(answerFile(request, stores.files));
  else if (pathname.startsWith(`${settings.base}pagefind/`))
    event.respondWith(answerSearch(request));
  else if (request.mode === 'navigate' || pathname.endsWith('/'))
    event.respondWith(answerPage(event));
});

async function takeOver(): Promise<void> {
  await scope.registration.navigationPreload.enable();
  // The index of another build finds what this one has not.
  await caches.delete(stores.search);
  await dropUnusedFiles();
  await scope.clients.claim();
  // Not waited for: until this returns, every request of every page waits.
  void keepOpenPages();
}

/** Keeps the page that brought the worker, from the browser's own cache where it is there. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await scope.clients.matchAll({ type: 'window' })) {
    const { pathname } = new URL(url);
    const response = await fetch(pathname, { cache: 'force-cache' });
    // Its files first: a page that is kept is whole.
    await keepFiles(await response.clone().text());
    await keepPage(pathname, response);
  }
}
