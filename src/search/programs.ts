/**
 * Languages whose endings Pagefind knows: it writes a program for each of them, and one for all others.
 * They are those of Snowball's stemmers; a test holds them against the index.
 */
const known = new Set(
  (
    'ar ca da de el en eo es et eu fi fr ga hi hu hy id ' +
    'it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi'
  ).split(' '),
);

/** Name of the file of Pagefind's WebAssembly for a language. */
export function programOf(tag: string): string {
  const own = tag.toLowerCase();
  return `wasm.${known.has(own.split('-')[0] ?? '') ? own : 'unknown'}.pagefind`;
}
