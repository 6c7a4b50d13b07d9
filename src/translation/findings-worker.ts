import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { contentReader } from '../library/content-reader.ts';
import { followFindings, type FileFindings, type FollowedFindings } from './follow-findings.ts';
import { openSpelling } from './spelling/spelling.ts';

/** What the thread tells. */
export type Told =
  | { is: 'begun'; errors: number; warnings: number }
  | ({ is: 'saved' } & FileFindings)
  | { is: 'failed'; message: string };

const root = workerData as string;
const read = contentReader(join(root, 'content'));
let followed: FollowedFindings | undefined;

function tell(told: Told): void {
  parentPort?.postMessage(told);
}

function start(): FollowedFindings {
  const cache = join(root, '.breche/cache/spelling');
  const begun = followFindings(read, ({ library, listed }) => openSpelling(library, listed, cache));
  const errors = begun.all().filter(({ severity }) => severity === 'error').length;
  tell({ is: 'begun', errors, warnings: begun.all().length - errors });
  return begun;
}

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    tell({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

// Saves that come meanwhile wait in the port, in their order.
attempt(() => (followed = start()));
parentPort?.on('message', (saved: readonly string[]) => {
  attempt(() => {
    if (!followed) followed = start();
    else for (const file of followed.after(saved)) tell({ is: 'saved', ...file });
  });
});
