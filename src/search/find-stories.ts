import { fold } from './fold.ts';
import type { PagefindInstance, PagefindQuery, PagefindResult } from './pagefind-browser.ts';
import type { SearchState } from './search-state.ts';

export interface Found {
  results: readonly PagefindResult[];
  /** True when no story has every word and these have some of them. */
  partial: boolean;
}

/** Finds stories by words, filters or both; the newest development first when no word was asked. */
export async function findStories(
  index: PagefindInstance,
  language: string,
  { query, filters, sort }: SearchState,
): Promise<Found> {
  const words = fold(language, query);
  const key = sort === 'relevance' ? 'development' : sort;
  const { results: everything } = await index.search(null, { filters, sort: { [key]: 'desc' } });
  if (words === '') return { results: everything, partial: false };

  const several = words.includes(' ');
  // Words that stand together, as in *numéro d’assurance sociale*, count double.
  const whole = await scores(index, [words], filters);
  const phrase = several ? await scores(index, [`"${words}"`], filters) : new Map<string, number>();
  const partial = several && whole.size === 0;
  // Readers ask in sentences, which no story holds as a whole.
  const found = partial ? await scores(index, words.split(' '), filters) : whole;
  const results = everything.filter(({ id }) => found.has(id));
  const rank = ({ id }: PagefindResult): number =>
    likeness((found.get(id) ?? 0) * (phrase.has(id) ? 2 : 1));
  return {
    results: sort === 'relevance' ? results.sort((a, b) => rank(b) - rank(a)) : results,
    partial,
  };
}

/** Scores by result, added up over several queries. */
async function scores(
  index: PagefindInstance,
  queries: readonly string[],
  filters: PagefindQuery['filters'],
): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>();
  for (const query of new Set(queries)) {
    const { results } = await index.search(query, { filters, sort: {} });
    for (const { id, score } of results) sums.set(id, (sums.get(id) ?? 0) + score);
  }
  return sums;
}

/** Scores less than about 7 % apart say nothing: such stories keep the order they came in. */
function likeness(score: number): number {
  return Math.round(10 * Math.log2(score));
}
