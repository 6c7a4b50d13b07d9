import { createHash } from 'node:crypto';
import type { DataFile } from './data-file.ts';

/** SHA-256 in hexadecimal. */
export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** `SHA256SUMS.txt`, as `sha256sum --check` reads it. */
export function checksums(files: readonly DataFile[]): string {
  return files.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('');
}
