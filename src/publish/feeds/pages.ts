import type { FeedEntry } from './entry.ts';

/** How many entries a document of a feed holds. */
export const pageSize = 30;

/** A feed cut into documents, after RFC 5005, section 4. */
export interface FeedPages {
  /** The document that readers subscribe to: the newest first. */
  current: readonly FeedEntry[];
  /** The rest, the oldest document first; each is full, and stays as it is. */
  archives: readonly (readonly FeedEntry[])[];
}

/**
 * Cuts a feed into documents. Archives are filled in the order in which entries came to the site,
 * so that a new one never moves an old one. The document to subscribe to holds what changed last,
 * were it in an archive too (readers then take the newer one), and all that no archive holds.
 */
export function inPages(entries: readonly FeedEntry[]): FeedPages {
  const full = entries.length <= pageSize ? 0 : Math.floor(entries.length / pageSize);
  const oldest = entries.toSorted(byAppearance);
  const archives = Array.from({ length: full }, (_, index) =>
    oldest.slice(index * pageSize, (index + 1) * pageSize).sort(newestFirst),
  );
  const newest = entries.toSorted(newestFirst).slice(0, pageSize);
  const unarchived = oldest.slice(full * pageSize);
  return { current: [...new Set([...newest, ...unarchived])].sort(newestFirst), archives };
}

/** Ties by id, so that the order is the same on every machine. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return compare(b.updated, a.updated) || compare(a.id, b.id);
}

function byAppearance(a: FeedEntry, b: FeedEntry): number {
  return compare(a.appeared, b.appeared) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
