import { createHash } from 'node:crypto';
import type { IndexFile } from './build-index.ts';

/** A list for the search; its name holds a hash of its content. */
export function listFile(name: string, list: unknown): IndexFile {
  const content = Buffer.from(JSON.stringify(list));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `${name}.${hash}.json`, content };
}
