import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { IndexFile } from './build-index.ts';
import { changedIndex, comparable, type IndexChange } from './changed-index.ts';

/** What one index is made from. */
export interface IndexJob {
  /** What Pagefind is told; their order decides the bytes. */
  records: readonly CustomRecord[];
  /** Files that show stories; one a story when left out. */
  maxFragments: number | undefined;
  /** What else there is: the last index, of which some records changed. */
  change?: IndexChange | undefined;
}

/** Files of an index; none where the last one cannot be changed. */
export type MadeIndex = readonly IndexFile[] | undefined;

/** Records that are sent before their answers are heard. */
const together = 50;

for (const job of workerData as readonly IndexJob[]) {
  const files = await makeIndex(job);
  // Its process, which holds all words of the index, ends with it.
  await close();
  parentPort?.postMessage(
    job.change ? changed(job.change, files, job.records.length) : comparable(files),
  );
}

function changed(change: IndexChange, files: readonly IndexFile[], told: number): MadeIndex {
  try {
    return changedIndex(change, files, told - change.added.length);
  } catch {
    // Whatever is in the way of it, or damaged, is not in an index that is made anew.
    return undefined;
  }
}

async function makeIndex({ records, maxFragments }: IndexJob): Promise<readonly IndexFile[]> {
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
  return files;
}

/** Pagefind does not throw: it lists. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
