import type { Answer, Searched } from './answer.ts';
import { findStories } from './find-stories.ts';
import { chosen, filterKinds, type FilterKind, type SearchState } from './search-state.ts';

/** Stories by filter and value; filters that were not counted are left out. */
export type Counts = Readonly<Partial<Record<FilterKind, Readonly<Record<string, number>>>>>;

/** What was asked and found, whose filters are counted. */
export interface Counted {
  state: SearchState;
  answer: Answer;
  searched: Searched;
}

/**
 * How many stories each value of a filter would leave, of the filters that are set and of those that the
 * reader has turned to: each is a file, with the numbers of all stories. A filter that is set counts as if
 * it were not, so that another of its values can be chosen.
 */
export async function countsFor(
  { state, answer, searched }: Counted,
  turnedTo: ReadonlySet<FilterKind>,
): Promise<Counts> {
  const query = answer.corrected ?? state.query;
  const only = (kinds: readonly FilterKind[], counts: Counts): Counts =>
    Object.fromEntries(kinds.map((kind) => [kind, counts[kind] ?? {}]));
  if (state.show === 'entries')
    return only(filterKinds, answer.recorded?.search.counts({ ...state, query }) ?? {});
  const kinds = filterKinds.filter((kind) => turnedTo.has(kind) || state.filters[kind]);
  if (kinds.length === 0) return {};
  await searched.index.preload(null, {
    filters: Object.fromEntries(kinds.map((kind) => [kind, []])),
  });
  const counts = async (filters: SearchState['filters']): Promise<Counts> =>
    (await findStories(searched, { ...state, query, filters })).counts();
  const all = { ...(await counts(state.filters)) };
  for (const kind of kinds)
    if (state.filters[kind] !== undefined) {
      const others = await counts(chosen((one) => (one === kind ? '' : state.filters[one])));
      all[kind] = others[kind] ?? {};
    }
  return only(kinds, all);
}
