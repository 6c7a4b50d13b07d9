import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexJob, MadeIndex } from './index-worker.ts';
import { placesInPart } from './places-in-part.ts';

/** Pagefind takes it from nowhere else, and reads it when its process starts. */
const settings = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(placesInPart) };

/**
 * Has Pagefind make indexes. It is fed record by record: a thread that renders pages meanwhile would leave
 * it waiting.
 * @param atOnce whether each that is made anew has a process of its own, and its memory; else one after the
 *   other, as those are that are changed: they are done before all pages are, and processors are few
 * @returns what became of each
 * @throws Error when Pagefind refuses something
 */
export async function makeIndexes(
  jobs: readonly IndexJob[],
  atOnce: boolean,
): Promise<MadeIndex[]> {
  const areAnew = jobs.every(({ change }) => !change);
  const shares = atOnce && areAnew ? jobs.map((job) => [job]) : [jobs];
  return (await Promise.all(shares.map(inTurn))).flat();
}

async function inTurn(jobs: readonly IndexJob[]): Promise<MadeIndex[]> {
  if (jobs.length === 0) return [];
  const worker = new Worker(join(import.meta.dirname, 'index-worker.ts'), {
    workerData: jobs,
    env: { ...process.env, ...settings },
  });
  const made: MadeIndex[] = [];
  return new Promise((resolve, reject) => {
    worker.on('message', (files: MadeIndex) => made.push(files));
    worker.once('error', reject);
    worker.once('exit', () => {
      if (made.length === jobs.length) resolve(made);
      else reject(new Error('Pagefind ended before its index was made'));
    });
  });
}
