/** Draws numbers that look random and are the same each time for the same seed. */
export interface Random {
  /** From 0, below 1. */
  next: () => number;
  /** A whole number, both ends included. */
  integer: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  /** @throws RangeError for an empty list */
  pick: <T>(items: readonly T[]) => T;
  shuffle: <T>(items: readonly T[]) => T[];
}

/** @param seed any text: another text, other numbers (mulberry32 over its FNV-1a hash) */
export function createRandom(seed: string): Random {
  let state = fnv1a(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, integer(0, items.length - 1)),
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(integer(0, left.length - 1), 1)).flat();
    },
  };
}

/**
 * Draws from a list as words and companies occur: the first often, the last hardly ever (Zipf).
 * @param steepness how much more often; 1 as in natural language
 */
export function zipf<T>(items: readonly T[], steepness: number): (random: Random) => T {
  let total = 0;
  const sums = items.map((_, rank) => (total += (rank + 1) ** -steepness));
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? total) < wanted) low = middle + 1;
      else high = middle;
    }
    return at(items, low);
  };
}

function at<T>(items: readonly T[], index: number): T {
  if (index >= items.length || index < 0) throw new RangeError('There is nothing to draw from');
  return items[index] as T;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
