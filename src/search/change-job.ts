import type { CustomRecord } from 'pagefind';
import type { IndexPart, KeptPart } from './build-index.ts';
import type { IndexJob } from './index-worker.ts';

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

/** Records with what none of these tells: Pagefind numbers the fields that it meets. */
function withOtherFields(
  records: readonly CustomRecord[],
  these: readonly CustomRecord[],
): CustomRecord[] {
  const met = new Set(these.flatMap(({ meta = {} }) => Object.keys(meta)));
  return records.filter(({ meta = {} }) => {
    const others = Object.keys(meta).filter((field) => !met.has(field));
    for (const field of others) met.add(field);
    return others.length > 0;
  });
}
