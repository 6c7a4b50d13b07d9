import { totalmem } from 'node:os';

/**
 * Bytes that a text – a story in a language – takes while pages are rendered and Pagefind is at work, both
 * together: 230 kB at 4,000 and at 10,000 stories in two languages.
 */
const together = 250_000;
/** The part of the machine's memory that a build may count on. */
const ours = 0.6;

/**
 * Whether pages and the search index of so many texts can be made at once, rather than one after the other.
 * @param memory of the machine or of what a host allows, in bytes
 */
export function fitsAtOnce(texts: number, memory = machineMemory()): boolean {
  return texts * together < memory * ours;
}

function machineMemory(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}
