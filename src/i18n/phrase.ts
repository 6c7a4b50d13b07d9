/** Stands for a value while words are looked up; no words hold it. */
const mark = '\uFFFC';

/**
 * Words around a value that is more than text, such as a link: what stands before it and after.
 * @param write looks the words up with a mark in place of the value
 */
export function wordsAround(write: (mark: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = write(mark).split(mark);
  return [before, after];
}
