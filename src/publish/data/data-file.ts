import { handedOver, type FileSum } from '../../library/handed-over.ts';
import { sha256 } from './checksums.ts';

/**
 * A file of the open data. Hardly any is held: those of the stories and organisations of a large site
 * would fill the memory.
 */
export interface DataFile extends FileSum {
  /** Below the folder of the version: `stories.json`. */
  path: string;
  content: () => Buffer;
}

/**
 * A file that is written when somebody asks for it.
 * @param madeFrom hashes of all that it is made from, where they are known: a build that kept its sum
 *   from the last one then writes its text only if the file changed
 */
export function dataFile(path: string, text: () => string, madeFrom?: readonly string[]): DataFile {
  const content = (): Buffer => Buffer.from(text());
  const recall = madeFrom && handedOver()?.recallSum;
  return {
    path,
    content,
    ...(recall ? recall(path, sha256(madeFrom.join()), () => sumOf(content())) : sumOf(content())),
  };
}

/** A file that is written already. */
export function heldFile(path: string, bytes: Buffer): DataFile {
  return { path, content: () => bytes, ...sumOf(bytes) };
}

function sumOf(bytes: Buffer): FileSum {
  return { bytes: bytes.length, hash: sha256(bytes) };
}
