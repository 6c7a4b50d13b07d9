import type { Library } from '../model/library.ts';

/** What pages are made from. */
export interface Stored<Status> {
  library: Library;
  /** How its translations stand, as plain data. */
  status: Status;
  /** Stories that were written out, by language and id, with what was read meanwhile. */
  written: Map<string, { json: Buffer; reads: ReadonlySet<string> }>;
}

/** A build bundles the modules of pages apart from its own: they have this in common by its name. */
const place = Symbol.for('breche.library');
const process = globalThis as { [place]?: Stored<unknown> };

/**
 * Leaves what a build has read to the pages that it renders, which are in the same process: Astro's
 * content layer would read it again, and store, bundle and unpack it.
 */
export function handOver(stored: Stored<unknown>): void {
  process[place] = stored;
}

/** What was handed over; nothing in `dev`. */
export function handedOver(): Stored<unknown> | undefined {
  return process[place];
}
