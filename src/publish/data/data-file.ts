import { handedOver, type FileSum } from '../../library/handed-over.ts';
import { sha256 } from './checksums.ts';

/** A file of the open data. Nobody holds its text: those of a large site would fill the memory. */
export interface DataFile extends FileSum {
  /** Below the folder of the version: `stories.json`. */
  path: string;
  /** Writes its text. */
  content: () => string;
}

/**
 * @param madeFrom hashes of all that it is made from, where they are known: a build that kept its sum
 *   from the last one then writes its text only if the file changed
 */
export function dataFile(
  path: string,
  content: () => string,
  madeFrom?: readonly string[],
): DataFile {
  const sum = (): FileSum => {
    const bytes = Buffer.from(content());
    return { bytes: bytes.length, hash: sha256(bytes) };
  };
  const recall = madeFrom && handedOver()?.recallSum;
  return { path, content, ...(recall ? recall(path, sha256(madeFrom.join()), sum) : sum()) };
}
