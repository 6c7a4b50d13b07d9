import { hash } from 'node:crypto';
import type { DataFile } from './data-file.ts';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** `SHA256SUMS.txt`, as `sha256sum --check` reads it. */
export function checksums(files: readonly DataFile[]): string {
  return files.map(({ path, hash }) => `${hash}  ${path}\n`).join('');
}
