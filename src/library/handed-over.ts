import type { Library } from '../model/library.ts';
import type { Fault } from './fault.ts';

/** What pages are made from. */
export interface Stored<Status> {
  library: Library;
  /** How its translations stand, as plain data. */
  status: Status;
  /** With which nothing can be shown; none in a build, which refuses them before. */
  faults?: readonly Fault[];
  /** Stories that were written out, by language and id, with what was read meanwhile. */
  written: Map<string, { json: Buffer; reads: ReadonlySet<string> }>;
  /** What was kept of the updates of stories, likewise. */
  updateLines: Map<string, { lines: Readonly<Record<string, string>>; reads: ReadonlySet<string> }>;
  /** What the last build wrote of each story into the files of the open data that tell all of them. */
  storyLines?: KeptLines;
  /** Size and hash of a file of the open data, as they were when it was made from the same. */
  recallSum?: (path: string, madeFrom: string, sum: () => FileSum) => FileSum;
}

/** The lines of stories in files that have some of each, from one build to the next. */
export interface KeptLines {
  /** A short text that differs when what something is made from does. */
  digestOf: (madeFrom: unknown) => string | undefined;
  last: LinesNote | undefined;
  /** A file of the open data as the last build left it. */
  lastFile: (path: string) => Uint8Array | undefined;
  keep: (note: LinesNote) => void;
}

/** Where the lines of each story stand; lengths are in bytes. */
export interface LinesNote {
  files: readonly { start: number; hash: string }[];
  /** In the order of their lines. */
  stories: readonly { id: string; key: string; hash: string; lengths: readonly number[] }[];
}

/** What is told of a file beside its text. */
export interface FileSum {
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/** Pages are bundled, or run by Vite, apart from who reads content: they have this in common by its name. */
const place = Symbol.for('breche.library');
const process = globalThis as { [place]?: Stored<unknown> };

/**
 * Leaves what a build or `dev` has read to the pages that it renders, which are in the same process:
 * Astro's content layer would read it again, and store, bundle and unpack it.
 */
export function handOver(stored: Stored<unknown>): void {
  process[place] = stored;
}

/** What was handed over last. */
export function handedOver(): Stored<unknown> | undefined {
  return process[place];
}
