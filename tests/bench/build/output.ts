import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../site/support/built-site.ts';

/** A built site, file by file. */
export type Output = ReadonlyMap<string, { bytes: number; hash: string }>;

export interface OutputSize {
  pages: number;
  files: number;
  bytes: number;
  /** The part of the search index. */
  indexFiles: number;
  indexBytes: number;
}

/** What an upload has to carry after a build. */
export interface OutputChange {
  changed: number;
  added: number;
  removed: number;
  /** Of the files that changed and were added. */
  bytes: number;
}

export function outputOf(folder: string): Output {
  return new Map(
    filesOf(folder).map((file) => {
      const content = readFileSync(join(folder, file));
      const hash = createHash('sha1').update(content).digest('base64');
      return [file, { bytes: content.length, hash }];
    }),
  );
}

export function sizeOf(output: Output): OutputSize {
  const files = [...output];
  const index = files.filter(([file]) => file.startsWith('pagefind/'));
  const bytes = (those: typeof files): number =>
    those.reduce((sum, [, file]) => sum + file.bytes, 0);
  return {
    pages: files.filter(([file]) => file.endsWith('.html')).length,
    files: files.length,
    bytes: bytes(files),
    indexFiles: index.length,
    indexBytes: bytes(index),
  };
}

export function changeOf(before: Output, after: Output): OutputChange {
  const changed = [...after].filter(([file, { hash }]) => before.get(file)?.hash !== hash);
  const added = changed.filter(([file]) => !before.has(file));
  return {
    changed: changed.length - added.length,
    added: added.length,
    removed: [...before.keys()].filter((file) => !after.has(file)).length,
    bytes: changed.reduce((sum, [, { bytes }]) => sum + bytes, 0),
  };
}
