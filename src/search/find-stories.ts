import { wordsOf as wordsIn } from './content-parts.ts';
import { bare } from './fold.ts';
import type {
  PagefindAnswer,
  PagefindInstance,
  PagefindPage,
  PagefindResult,
} from './pagefind-browser.ts';
import { isQuoted, wordsAsked, wordsOf, type SearchLanguage } from './query-words.ts';
import type { SearchState, Sort } from './search-state.ts';
import type { Order, StoryOrder } from './story-order.ts';

/** Where stories are found. */
export interface StoryIndex {
  index: PagefindInstance;
  order: StoryOrder;
  language: SearchLanguage;
}

export interface FoundStory {
  id: string;
  /** Where the words asked for stand, as Pagefind counts. */
  places: readonly number[];
  data: () => Promise<PagefindPage>;
}

export interface Found {
  stories: readonly FoundStory[];
  /** How many of them have every word; they come first, and the others have some of the words. */
  whole: number;
  /** Stories by filter and value; only of an index whose filters are loaded. */
  counts: () => Promise<PagefindAnswer['filters']>;
}

/** With fewer stories than this, those that have only some of the words are offered too. */
const enough = 3;
/** How many of those at most, and from what share of the best one's score. */
const mostPartial = 10;
const partialShare = 0.3;
/** What share of a word stays the same in its other forms: *amende* of *amendes*. */
const stem = 0.6;

/** So many of the first are shown wherever stories are found. */
const surelyShown = 5;

/** The order of stories when no word was asked, and of those that words fit equally well. */
const orders: Readonly<Record<Sort, { all: Order; alike: Order }>> = {
  relevance: { all: 'development', alike: 'month' },
  date: { all: 'date', alike: 'date' },
  people: { all: 'people', alike: 'people' },
};

/** Finds stories by words, filters or both; the newest development first when no word was asked. */
export async function findStories(
  { index, order, language }: StoryIndex,
  { query, filters, sort }: SearchState,
): Promise<Found> {
  const words = wordsAsked(language, query);
  const quoted = isQuoted(query);
  const asksFilter = Object.keys(filters).length > 0;
  const search = async (text: string | null): Promise<PagefindAnswer> => {
    const given = await index.search(text, { filters, sort: {} });
    if (order.parts.length < 2 || text === null || isQuoted(text)) return given;
    const knows = async (best: PagefindResult): Promise<boolean> =>
      (await missing({ results: [best] }, text.split(' '), language.tag)) === 0;
    const { fromKnownParts, weighedTogether } = await import('./known-parts.ts');
    const partOf = await order.part();
    const known = await fromKnownParts(given.results, partOf, knows);
    // Of what a filter leaves out nothing is known.
    const results = asksFilter ? known : weighedTogether(known, order.parts, partOf);
    return { ...given, results };
  };
  if (words.length === 0) {
    const [everything, compare] = await Promise.all([search(null), order.by(orders[sort].all)]);
    return {
      stories: everything.results
        .toSorted((a, b) => compare(a.id, b.id))
        .map((result) => story([result])),
      whole: everything.results.length,
      counts: () => Promise.resolve(everything.filters),
    };
  }

  const plain = query.trim().replaceAll(/[’‘]/gu, "'");
  const [answer, together, compare] = await Promise.all([
    search(quoted ? plain : words.join(' ')),
    // Words that stand together, as in *numéro d’assurance sociale*, count double. Not those with small
    // ones between them, which stand in every story and weigh more than all others.
    words.length > 1 && !quoted && words.length === wordsOf(language, query).length
      ? search(`"${plain}"`)
      : undefined,
    order.by(orders[sort].alike),
  ]);
  const inOrder = (hits: Hits): Hit[] => {
    const all = [...hits.values()].sort((a, b) => compare(a.id, b.id));
    return sort === 'relevance' ? all.sort((a, b) => likeness(b.score) - likeness(a.score)) : all;
  };
  const whole = hits([answer.results]);
  for (const { id } of together?.results ?? []) {
    const hit = whole.get(id);
    if (hit) hit.score *= 2;
  }
  const found = inOrder(whole);
  const [best] = found;
  // They come while the best is looked at.
  for (const { results } of found.slice(0, surelyShown)) results[0]?.data().catch(() => undefined);
  const sure = quoted || (best !== undefined && (await missing(best, words, language.tag)) === 0);
  if (sure && (found.length >= enough || words.length === 1 || quoted))
    return {
      stories: found.map(({ results }) => story(results)),
      whole: found.length,
      counts: () => Promise.resolve(answer.filters),
    };

  // Readers ask in sentences, which hardly a story holds as a whole.
  const first = sure ? found : [];
  const some = await partial(search, words, language.tag, inOrder);
  const stories = [
    ...first,
    ...inOrder(some)
      .filter(({ id }) => !sure || !whole.has(id))
      .slice(0, mostPartial),
  ].map(({ results }) => story(results));
  return { stories, whole: first.length, counts: () => countOn(stories) };
}

interface Hit {
  id: string;
  score: number;
  results: readonly PagefindResult[];
}
type Hits = Map<string, Hit>;

/** Stories that have some of the words, the far-fetched ones left out. */
async function partial(
  search: (word: string) => Promise<PagefindAnswer>,
  words: readonly string[],
  language: string,
  inOrder: (hits: Hits) => Hit[],
): Promise<Hits> {
  const each = await Promise.all(
    [...new Set(words)].map(async (word) => ({ word, results: (await search(word)).results })),
  );
  loadFirst(inOrder(hits(each.map(({ results }) => results))));
  const lists = await Promise.all(
    each.map(async ({ word, results }) => {
      const [best] = results;
      return best && (await missing({ results: [best] }, [word], language)) === 0 ? results : [];
    }),
  );
  const all = hits(lists);
  const best = Math.max(...[...all.values()].map(({ score }) => score));
  return new Map([...all].filter(([, { score }]) => score >= partialShare * best));
}

/** Stories that will be shown, most likely, come while it is found out whether they fit. */
function loadFirst(found: readonly Hit[]): void {
  for (const { results } of found.slice(0, surelyShown)) results[0]?.data().catch(() => undefined);
}

/**
 * How many words a story does not have. For a word that it does not know, Pagefind answers with
 * words that the unknown one begins with: *ce* for *cegedym*.
 */
async function missing(
  { results }: Pick<Hit, 'results'>,
  words: readonly string[],
  language: string,
): Promise<number> {
  const [first] = results;
  if (!first) return words.length;
  const all = wordsIn((await first.data()).content);
  const there = results.flatMap((result) =>
    result.words.map((place) => bare(language, all[place] ?? '')),
  );
  return words.filter((word) => {
    const whole = bare(language, word);
    const begin = whole.slice(0, Math.max(3, Math.ceil(whole.length * stem)));
    return !there.some((one) => one.includes(begin));
  }).length;
}

/** The results of several queries by story, their scores added up. */
function hits(lists: readonly (readonly PagefindResult[])[]): Hits {
  const sums: Hits = new Map();
  for (const result of lists.flat()) {
    const { score, results } = sums.get(result.id) ?? { score: 0, results: [] };
    const { id } = result;
    sums.set(id, { id, score: score + result.score, results: [...results, result] });
  }
  return sums;
}

function story(results: readonly PagefindResult[]): FoundStory {
  const [first] = results;
  if (!first) throw new Error('A story was found nowhere');
  return {
    id: first.id,
    places: results.flatMap(({ words }) => words),
    data: () => first.data(),
  };
}

/** Counts on the stories themselves, of which there are few. */
async function countOn(stories: readonly FoundStory[]): Promise<PagefindAnswer['filters']> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of await Promise.all(stories.map(({ data }) => data())))
    for (const [kind, codes] of Object.entries(filters))
      for (const code of codes) {
        const kinds = (counts[kind] ??= {});
        kinds[code] = (kinds[code] ?? 0) + 1;
      }
  return counts;
}

/** Scores less than about 7 % apart say nothing: such stories keep the order they came in. */
function likeness(score: number): number {
  return Math.round(10 * Math.log2(score));
}
