import { loadOnce } from './load-once.ts';
import type { PagefindInstance } from './pagefind-browser.ts';

/**
 * Orders that stand in a file of their own. Pagefind would put each of them into what every search loads
 * first, at two bytes a story; by month a story takes half a byte, and the others are seldom asked for.
 */
export const listedOrders = ['month', 'development', 'people'] as const;
export type ListedOrder = (typeof listedOrders)[number];
/** By disclosure, by the month or the day of the latest development, or by people affected. */
export type Order = 'date' | ListedOrder;

/** What the file of an order holds. */
export interface OrderList {
  /** For each month since the first, its stories by the months that their latest news came later. */
  month: readonly (readonly number[])[];
  /** A rank for each story. */
  development: readonly number[];
  people: readonly number[];
}

export function orderFileName(order: ListedOrder): string {
  return `order-${order}.json`;
}

/** Loads the file of an order. */
export type LoadOrder = <Listed extends ListedOrder>(order: Listed) => Promise<OrderList[Listed]>;

/**
 * Tells in which order stories stand. An index holds them from the one that was disclosed first to the
 * last; of several indexes, those with older stories are to be opened first.
 */
export class StoryOrder {
  /** How many stories each part of the index has; none where it has but one. */
  readonly parts: readonly number[];
  readonly #places: () => Promise<ReadonlyMap<string, number>>;
  readonly #ranks: (order: ListedOrder) => Promise<readonly number[]>;

  /** @param parts how many stories each part of the index has, where there are several */
  constructor(
    index: Pick<PagefindInstance, 'search'>,
    load: LoadOrder,
    parts: readonly number[] = [],
  ) {
    this.parts = parts;
    const places = loadOnce(() => placesIn(index));
    this.#places = () => places(undefined);
    this.#ranks = loadOnce(async (order) =>
      order === 'month'
        ? (await load(order)).flatMap((stories, month) => stories.map((later) => month + later))
        : load(order),
    );
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
