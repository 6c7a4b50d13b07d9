import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { IndexFile } from './build-index.ts';
import { inBatches } from './batches.ts';
import { changedIndex, comparable, type IndexChange } from './changed-index.ts';

/** What one index is made from. */
export interface IndexJob {
  /** What Pagefind is told; their order decides the bytes. */
  records: readonly CustomRecord[];
  /** Files that show stories; one a story when left out. */
  maxFragments: number | undefined;
  /** What else there is: the last index, of which some records changed. */
  change?: IndexChange | undefined;
  /** Whether memory is short: Pagefind is given some at a time. */
  sparing?: boolean;
}

/** Files of an index; none where the last one cannot be changed. */
export type MadeIndex = readonly IndexFile[] | undefined;

/** Pagefind will not have what it is told. */
class Refused extends Error {}

/** Records that are sent before their answers are heard. */
const together = 50;

/** Records that Pagefind is given where memory is short: it takes some 650 MB for them. */
const batch = 2500;

for (const job of workerData as readonly IndexJob[]) parentPort?.postMessage(await filesOf(job));

async function filesOf(job: IndexJob): Promise<MadeIndex> {
  const { records, maxFragments, change, sparing } = job;
  try {
    if (change)
      return changedIndex(change, await makeIndex(records), records.length - change.added.length);
    if (sparing && maxFragments === undefined) return await inBatches(records, batch, makeIndex);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Whatever is in the way of it, or damaged, is not in an index that is made anew.
    if (change) return undefined;
  }
  return comparable(await makeIndex(records, maxFragments));
}

async function makeIndex(
  records: readonly CustomRecord[],
  maxFragments?: number,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex(maxFragments === undefined ? {} : { maxFragments });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index');
  // Sent some at a time, Pagefind need not wait for us between two of them; it takes them in turn.
  for (let at = 0; at < records.length; at += together) {
    const some = records.slice(at, at + together);
    const answers = await Promise.all(some.map((record) => index.addCustomRecord(record)));
    refuse(answers.flatMap(({ errors }) => errors));
  }
  const { files, errors: failed } = await index.getFiles();
  refuse(failed);
  // Its process, which holds all words of the index, ends with it.
  await close();
  return files;
}

/** Pagefind does not throw: it lists. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Refused(`Pagefind: ${errors.join('; ')}`);
}
