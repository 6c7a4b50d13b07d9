import type { PagefindResult } from './pagefind-browser.ts';

/**
 * Results of the parts of an index that know the words asked for. For a word that it does not know, each
 * part answers with words that the unknown one begins with: what is a guess in one part has no place
 * beside what another has found. Where all parts guess, so may the reader.
 * @param partOf tells the part that a story is in
 * @param knows whether a story has all words; asked of the best of each part
 */
export async function fromKnownParts(
  results: readonly PagefindResult[],
  partOf: (id: string) => number,
  knows: (best: PagefindResult) => Promise<boolean>,
): Promise<PagefindResult[]> {
  const parts = Map.groupBy(results, ({ id }) => partOf(id));
  const known = new Set<number>();
  await Promise.all(
    [...parts].map(async ([part, [best]]) => {
      if (best && (await knows(best))) known.add(part);
    }),
  );
  return results.filter(({ id }) => known.size === 0 || known.has(partOf(id)));
}
