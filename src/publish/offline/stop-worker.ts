/** Stands where the worker stood once the host has switched it off: clears what was kept, and goes. */
import { stores } from './this-site.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const { pages, files, search, offline } = stores;
  await Promise.all([pages, files, search, offline].map((name) => caches.delete(name)));
  await scope.registration.unregister();
}
