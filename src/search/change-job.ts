import type { IndexPart, KeptPart } from './build-index.ts';
import type { IndexJob } from './index-worker.ts';
import { withOtherFields } from './other-fields.ts';

/** From so many new records on, in a hundred, an index is as soon made anew. */
const manyNew = 10;

/** How an index is made from the last one; nothing where it is to be made anew. */
export function changeJob(
  { records }: IndexPart,
  { last, digests: now }: KeptPart,
  maxFragments: number | undefined,
): IndexJob | undefined {
  if (!last || maxFragments !== undefined) return undefined;
  const known = new Set(last.digests);
  const isNew = (_: unknown, at: number): boolean => !known.has(now[at] ?? '');
  const added = records.filter(isNew);
  if (added.length * 100 > records.length * manyNew) return undefined;
  return {
    records: [...added, ...withOtherFields(records, added)],
    maxFragments,
    change: { last: last.files, before: last.digests, now, added: now.filter(isNew) },
  };
}
