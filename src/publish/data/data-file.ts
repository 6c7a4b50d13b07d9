import { sha256 } from './checksums.ts';

/** A file of the open data. Nobody holds its text: those of a large site would fill the memory. */
export interface DataFile {
  /** Below the folder of the version: `stories.json`. */
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
  /** Writes its text. */
  content: () => string;
}

export function dataFile(path: string, content: () => string): DataFile {
  const bytes = Buffer.from(content());
  return { path, bytes: bytes.length, hash: sha256(bytes), content };
}
