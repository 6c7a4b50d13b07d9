import type { FeedEntry } from './entry.ts';

/** How many entries the document to subscribe to holds at least, and an archive that tells them in full. */
export const pageSize = 30;
/** How many entries an archive holds that tells them in brief: such feeds are many, and hosts count files. */
export const briefArchiveSize = 120;

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
export function inPages(entries: readonly FeedEntry[], archiveSize = pageSize): FeedPages {
  const full = entries.length <= pageSize ? 0 : Math.floor(entries.length / archiveSize);
  const oldest = entries.toSorted(byAppearance);
  const archives = Array.from({ length: full }, (_, index) =>
    oldest.slice(index * archiveSize, (index + 1) * archiveSize).sort(newestFirst),
  );
  const newest = entries.toSorted(newestFirst).slice(0, pageSize);
  const unarchived = oldest.slice(full * archiveSize);
  return { current: [...new Set([...newest, ...unarchived])].sort(newestFirst), archives };
}

/** What came on one day stands in the order of what it tells; ties by id, the same on every machine. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return compare(b.updated, a.updated) || compare(b.happened, a.happened) || compare(a.id, b.id);
}

/** By what never changes of an entry, so that no archive does. */
function byAppearance(a: FeedEntry, b: FeedEntry): number {
  return (
    compare(a.appeared, b.appeared) || compare(a.published, b.published) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
