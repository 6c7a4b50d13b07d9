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

/**
 * The same results, weighed as one index of all stories would: each part takes a word for as rare as it
 * is in that part. Exact for one word; for several it is near.
 * @param stories how many each part has
 */
export function weighedTogether(
  results: readonly PagefindResult[],
  stories: readonly number[],
  partOf: (id: string) => number,
): PagefindResult[] {
  const all = stories.reduce((sum, part) => sum + part, 0);
  const together = rarity(results.length, all);
  const found = Map.groupBy(results, ({ id }) => partOf(id));
  return results.map((result) => {
    const part = partOf(result.id);
    const alone = rarity(found.get(part)?.length ?? 0, stories[part] ?? 0);
    return { ...result, score: (result.score * together) / alone };
  });
}

/** How much finding a word says, as Pagefind reckons (BM25’s inverse document frequency). */
function rarity(found: number, stories: number): number {
  return Math.log(1 + (stories - found + 0.5) / (found + 0.5));
}
