import { loadOnce } from './load-once.ts';
import type { PagefindInstance } from './pagefind-browser.ts';

/**
 * Orders that stand in a file of their own, and are loaded when a reader asks for one. Pagefind would put
 * each of them into what every search loads first, at two bytes a story.
 */
export const listedOrders = ['development', 'people'] as const;
export type ListedOrder = (typeof listedOrders)[number];
/** By disclosure, by the month or the day of the latest development, or by people affected. */
export type Order = 'date' | 'month' | ListedOrder;

/** Half a byte a story when compressed. */
export interface StoryMonths {
  /** The month of the first disclosure, counted from the year 0. */
  from: number;
  /**
   * For each month since, the stories disclosed in it: a character each, which says by how many months
   * their latest development came later.
   */
  later: readonly string[];
}

/** The character for no month; those after it are for more. */
const same = '0'.charCodeAt(0);

/** @param developments for each month, when the latest development of each of its stories was */
export function writeMonths(
  from: number,
  developments: readonly (readonly number[])[],
): StoryMonths {
  const later = developments.map((stories, month) =>
    String.fromCharCode(...stories.map((development) => same + development - month)),
  );
  return { from, later };
}

/** The month of each story’s latest development, in the order of the index. */
export function readMonths({ from, later }: StoryMonths): number[] {
  return later.flatMap((stories, month) =>
    Array.from(stories, (one) => from + month + one.charCodeAt(0) - same),
  );
}

export function orderFileName(order: ListedOrder): string {
  return `order-${order}.json`;
}

/**
 * Tells in which order stories stand. An index holds them from the one that was disclosed first to the
 * last; of several indexes, those with older stories are to be opened first.
 */
export class StoryOrder {
  /** How many stories each part of the index has; none where it has but one. */
  readonly parts: readonly number[];
  readonly #places: () => Promise<ReadonlyMap<string, number>>;
  readonly #ranks: (order: Exclude<Order, 'date'>) => Promise<readonly number[]>;

  /**
   * @param load reads the file of an order: a number for each story of the index
   * @param parts how many stories each part of the index has, where there are several
   */
  constructor(
    index: Pick<PagefindInstance, 'search'>,
    months: StoryMonths,
    load: (order: ListedOrder) => Promise<readonly number[]>,
    parts: readonly number[] = [],
  ) {
    this.parts = parts;
    const places = loadOnce(() => placesIn(index));
    this.#places = () => places(undefined);
    const ranks = loadOnce(load);
    const byMonth = readMonths(months);
    this.#ranks = (order) => (order === 'month' ? Promise.resolve(byMonth) : ranks(order));
  }

  /** Tells which part of the index a story is in. */
  async part(): Promise<(id: string) => number> {
    const places = await this.#places();
    let end = 0;
    const ends = this.parts.map((stories) => (end += stories));
    return (id) => ends.findIndex((one) => (places.get(id) ?? 0) < one);
  }

  /** Compares two stories by their ids: what is newest, or greatest, comes first. */
  async by(order: Order): Promise<(a: string, b: string) => number> {
    const [places, ranks] = await Promise.all([
      this.#places(),
      order === 'date' ? undefined : this.#ranks(order),
    ]);
    const place = (id: string): number => places.get(id) ?? -1;
    const rank = (id: string): number => ranks?.[place(id)] ?? 0;
    return (a, b) => rank(b) - rank(a) || place(b) - place(a);
  }
}

/** Asked for everything, Pagefind answers in the order in which it was given the stories. */
async function placesIn(
  index: Pick<PagefindInstance, 'search'>,
): Promise<ReadonlyMap<string, number>> {
  const { results } = await index.search(null, { filters: {}, sort: {} });
  return new Map(results.map(({ id }, at) => [id, at]));
}
