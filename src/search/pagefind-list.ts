import { gunzipSync } from 'node:zlib';

/**
 * Pagefind’s list of what an index has, which every search loads; in CBOR, as its `index_metadata.rs`
 * writes it.
 */
export type List = [
  version: string,
  stories: [name: string, words: number, bundle: string][],
  parts: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: unknown[],
  fields: string[],
];

/** Digits of a hash that Pagefind names a file after, where no other file bears the same, and all of them. */
export const digits = { file: 7, list: 10, most: 40 };

/** What Pagefind puts before everything that it compresses. */
const signature = 'pagefind_dcd';

export function signed(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(signature), bytes]);
}

/** What is in a file that Pagefind has compressed. */
export function plain(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length);
}

/** The file in which an index has its list. */
export function isList(path: string): boolean {
  return path.endsWith('.pf_meta');
}

/** Path of the file that shows a story. */
export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}
