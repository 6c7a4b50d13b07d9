import { fold } from './fold.ts';
import type { PagefindInstance, PagefindQuery, PagefindResult } from './pagefind-browser.ts';
import type { SearchState, Sort } from './search-state.ts';

export interface Found {
  results: readonly PagefindResult[];
  /** True when no story has every word and these have some of them. */
  partial: boolean;
}

const orders: Readonly<Record<Sort, PagefindQuery['sort']>> = {
  relevance: {},
  date: { date: 'desc' },
  people: { people: 'desc' },
};

/** Finds stories by words, filters or both; newest disclosure first when no word was asked. */
export async function findStories(
  index: PagefindInstance,
  language: string,
  { query, filters, sort }: SearchState,
): Promise<Found> {
  const words = fold(language, query);
  if (words === '') {
    const order = sort === 'relevance' ? orders.date : orders[sort];
    const { results } = await index.search(null, { filters, sort: order });
    return { results, partial: false };
  }
  const { results } = await index.search(words, { filters, sort: orders[sort] });
  if (results.length > 0 || !words.includes(' ')) return { results, partial: false };
  return { results: await withSomeWords(index, words, { filters, sort: orders[sort] }), partial: true };
}

/** Readers ask in sentences: what each word finds, those first in which rare words meet. */
async function withSomeWords(
  index: PagefindInstance,
  words: string,
  { filters, sort }: PagefindQuery,
): Promise<PagefindResult[]> {
  const found = new Map<string, PagefindResult>();
  for (const word of new Set(words.split(' '))) {
    const { results } = await index.search(word, { filters, sort: {} });
    for (const result of results) {
      const score = result.score + (found.get(result.id)?.score ?? 0);
      found.set(result.id, { ...result, score });
    }
  }
  if (Object.keys(sort).length === 0) return [...found.values()].sort((a, b) => b.score - a.score);
  const { results } = await index.search(null, { filters, sort });
  return results.flatMap(({ id }) => found.get(id) ?? []);
}
