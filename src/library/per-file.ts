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

/**
 * Remembers the last reading of something that many files have a part in, for as long as it is given
 * the same objects.
 */
export function lastTime<Given extends readonly unknown[], Result>(
  read: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { given: Given; result: Result } | undefined;
  return (...given) => {
    const same =
      last?.given.length === given.length && last.given.every((one, index) => one === given[index]);
    if (!last || !same) last = { given, result: read(...given) };
    return last.result;
  };
}
