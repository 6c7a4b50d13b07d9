/**
 * Tells what a page was made from, so that a build renders it again only when some of that changed.
 * A part is named by text: `site`, `story/t-mobile-2021`.
 */

/** A build and its pages are bundled apart and have the reader in common by its name. */
const place = Symbol.for('breche.reads');
const shared = globalThis as { [place]?: Set<string> | undefined };

/** Says that a part of the library was read; whoever is watching keeps it. */
export function noteRead(part: string): void {
  shared[place]?.add(part);
}

/** Keeps what is read from now on in a set, until `stop` is called; one after the other only. */
export function watchReads(): { reads: ReadonlySet<string>; stop: () => void } {
  const before = shared[place];
  const reads = new Set<string>();
  shared[place] = reads;
  return {
    reads,
    stop: () => {
      shared[place] = before;
    },
  };
}

/**
 * Makes something of an object once, for as long as the object lives. Whoever is given what was
 * remembered has read what it was made from, as if it had been made for them.
 */
export function oncePer<Key extends object, Result>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result; reads: ReadonlySet<string> }>();
  return (key) => {
    let remembered = known.get(key);
    if (!remembered) {
      remembered = watched(() => make(key));
      known.set(key, remembered);
    }
    remembered.reads.forEach(noteRead);
    return remembered.result;
  };
}

/** Makes something when it is first asked for, and once; see {@link oncePer}. */
export function later<Result>(make: () => Result): () => Result {
  const once = oncePer((key: () => Result) => key());
  return () => once(make);
}

/**
 * Makes something of many parts, where whoever is given it has read one: `reuse/parts.ts` knows what
 * that one is, and it changes more rarely than those that it is made of.
 */
export function readAs<Result>(part: string, make: () => Result): Result {
  const { result } = watched(make);
  noteRead(part);
  return result;
}

/** Makes something, and tells what was read meanwhile; whoever is watching does not hear of it. */
export function watched<Result>(make: () => Result): {
  result: Result;
  reads: ReadonlySet<string>;
} {
  const { reads, stop } = watchReads();
  try {
    return { result: make(), reads };
  } finally {
    stop();
  }
}
