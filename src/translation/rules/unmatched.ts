/** What stands in only one of two lists; each item answers one of the other list, once. */
export function unmatched<T>(
  original: readonly T[],
  translation: readonly T[],
  same: (a: T, b: T) => boolean,
): { missing: T[]; added: T[] } {
  const added = [...translation];
  const missing = original.filter((item) => {
    const index = added.findIndex((other) => same(item, other));
    if (index >= 0) added.splice(index, 1);
    return index < 0;
  });
  return { missing, added };
}
