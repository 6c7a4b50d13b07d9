import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type CustomRecord, type IndexFile as Made } from 'pagefind';

/** What Pagefind makes one index from. */
export interface IndexJob {
  /** Their order decides the bytes. */
  records: readonly CustomRecord[];
  /** Files that show stories; one a story when left out. */
  maxFragments: number | undefined;
}

/** Records that are sent before their answers are heard. */
const together = 50;

for (const job of workerData as readonly IndexJob[]) {
  parentPort?.postMessage(await makeIndex(job));
  // Its process, which holds all words of the index, ends with it.
  await close();
}

async function makeIndex({ records, maxFragments }: IndexJob): Promise<Made[]> {
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
