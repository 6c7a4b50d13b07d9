import type { TextFile } from './files.ts';

/**
 * Remembers what a reading makes of a file, for as long as that file is the same object: a file
 * that did not change is not parsed twice. What is remembered is shared; nobody may change it.
 * @param read gives the same for the same file; `rest` follows from the file's path
 */
export function perFile<Rest extends readonly unknown[], Result>(
  read: (source: TextFile, ...rest: Rest) => Result,
): (source: TextFile, ...rest: Rest) => Result {
  const known = new WeakMap<TextFile, { result: Result }>();
  return (source, ...rest) => {
    const remembered = known.get(source) ?? { result: read(source, ...rest) };
    known.set(source, remembered);
    return remembered.result;
  };
}
