import type { CustomRecord } from 'pagefind';
import type { IndexFile } from './build-index.ts';
import { changedIndex, comparable } from './changed-index.ts';
import { withOtherFields } from './other-fields.ts';

/**
 * Makes an index of some records at a time, to the same bytes as if Pagefind had been given all of them:
 * it takes 260 kB of memory for each.
 * @param size records that it is given
 * @param make has Pagefind make an index
 * @throws Error where the indexes of two batches are not of the same kind
 */
export async function inBatches(
  records: readonly CustomRecord[],
  size: number,
  make: (records: readonly CustomRecord[]) => Promise<readonly IndexFile[]>,
): Promise<readonly IndexFile[]> {
  let files: readonly IndexFile[] = [];
  let before: readonly string[] = [];
  let now: readonly string[] = [];
  for (let from = 0; from < records.length; from += size) {
    const batch = records.slice(from, from + size);
    const others = withOtherFields(records, batch);
    const made = await make([...batch, ...others]);
    const added = batch.map((_, at) => String(from + at));
    now = [...now, ...added];
    if (from === 0) {
      files = comparable(made);
      // Those others are of this batch alone.
      before = [...now, ...others.map((_, at) => `other ${at}`)];
    } else {
      files = changedIndex({ last: files, before, now, added }, made, others.length);
      before = now;
    }
  }
  return files;
}
