import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexFile } from './build-index.ts';
import type { IndexJob } from './index-worker.ts';

/**
 * How many places of words a part of the index holds, an eighth of what Pagefind would put into one. A
 * query fetches the part of each of its words: of 10,000 stories that is 5 kB for most words instead of
 * 25, and the list of all parts, which comes first, grows by 7.
 */
const placesInPart = 2_500;

/** Pagefind takes it from nowhere else, and reads it when its process starts. */
const settings = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(placesInPart) };

/**
 * Has Pagefind make indexes. It is fed record by record: a thread that renders pages meanwhile would leave
 * it waiting.
 * @param atOnce whether each has a process of its own, and its memory; else one after the other
 * @returns the files of each
 * @throws Error when Pagefind refuses something
 */
export async function makeIndexes(
  jobs: readonly IndexJob[],
  atOnce: boolean,
): Promise<IndexFile[][]> {
  const shares = atOnce ? jobs.map((job) => [job]) : [jobs];
  return (await Promise.all(shares.map(inTurn))).flat();
}

async function inTurn(jobs: readonly IndexJob[]): Promise<IndexFile[][]> {
  if (jobs.length === 0) return [];
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), {
    workerData: jobs,
    env: { ...process.env, ...settings },
  });
  const made: IndexFile[][] = [];
  return new Promise((resolve, reject) => {
    worker.on('message', (files: IndexFile[]) => made.push(files));
    worker.once('error', reject);
    worker.once('exit', () => {
      if (made.length === jobs.length) resolve(made);
      else reject(new Error('Pagefind ended before its index was made'));
    });
  });
}
