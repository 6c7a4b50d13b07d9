import type { Filter, PagefindIndex } from './pagefind-index.ts';
import { byBytes, type PageNumbers } from './word-parts.ts';

/** The filters of indexes, with the pages that are left of each, as Pagefind orders them. */
export function mergedFilters(
  sources: readonly { index: PagefindIndex; numbers: PageNumbers }[],
): Filter[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { index, numbers } of sources)
    for (const [filter, values] of index.filters()) {
      const known = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, known);
      for (const [value, pages] of values) {
        const left = pages.map((page) => numbers[page] ?? -1).filter((page) => page !== -1);
        known.set(value, [...(known.get(value) ?? []), ...left]);
      }
    }
  const inOrder = (values: ReadonlyMap<string, number[]>): Filter[1] =>
    [...values]
      .filter(([, pages]) => pages.length > 0)
      .map(([value, pages]): [string, number[]] => [value, pages.sort((a, b) => a - b)])
      .sort(([a], [b]) => byBytes(a, b));
  return [...filters]
    .map(([filter, values]): Filter => [filter, inOrder(values)])
    .filter(([, values]) => values.length > 0)
    .sort(([a], [b]) => byBytes(a, b));
}
