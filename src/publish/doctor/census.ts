import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of an upload. */
export interface CountedFile {
  /** From the folder that is uploaded, with forward slashes. */
  path: string;
  bytes: number;
}

/** What an upload holds, as hosts count it. */
export interface Census {
  files: readonly CountedFile[];
  bytes: number;
  /** Files that lie in a folder itself, by its path. */
  folders: ReadonlyMap<string, number>;
  /** Lines of `_headers` and `_redirects`, without what is empty; none where there is no such file. */
  headers: readonly string[];
  redirects: readonly string[];
}

/** Counts what lies in the folder that is uploaded. */
export function takeCensus(folder: string): Census {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll(sep, '/'),
      bytes: statSync(file).size,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = new Map<string, number>();
  for (const { path } of files) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    folders.set(parent, (folders.get(parent) ?? 0) + 1);
  }
  const lines = (name: string): string[] =>
    files.some(({ path }) => path === name)
      ? readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
      : [];
  return {
    files,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    folders,
    headers: lines('_headers'),
    redirects: lines('_redirects'),
  };
}

/** The greatest of a list by some measure; undefined of an empty list. */
export function greatest<Item>(
  items: Iterable<Item>,
  measure: (item: Item) => number,
): Item | undefined {
  let found: Item | undefined;
  for (const item of items) if (found === undefined || measure(item) > measure(found)) found = item;
  return found;
}
