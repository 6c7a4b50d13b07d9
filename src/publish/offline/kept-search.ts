import { answerFile } from './kept-files.ts';
import { stores } from './this-site.ts';

/** Parts of the index whose names hold a hash: `en_0a1b2c3.pf_fragment`, `entries.en.0a1b2c3d.json`. */
const hashed = /[._][\da-f]{7,}\.\w+$/;

/** A part of the search: those without a hash in their name are asked for anew each time. */
export async function answerSearch(request: Request): Promise<Response> {
  if (hashed.test(new URL(request.url).pathname)) return answerFile(request, stores.search);
  const search = await caches.open(stores.search);
  // Pagefind puts the time behind the address of its entry, to get past other caches.
  const address = new URL(request.url).pathname;
  try {
    const response = await fetch(request);
    if (response.ok) await search.put(address, response.clone());
    return response;
  } catch (error) {
    const known = await search.match(address);
    if (known) return known;
    throw error;
  }
}
