import { createRandom, zipf, type Random } from './random.ts';

const openings = 'b br c ch cl d dr f fl g gr h j k l m n p pl qu r s st t tr v vr w z'.split(' ');
const middles = 'a e i o u ai au ei ou'.split(' ');
const closings = ['', '', '', 'l', 'n', 'r', 's', 'm', 'x', 'nt', 'rd', 'lm', 'sk'];

/** A name that nobody bears, of two to four syllables: *Travoskel*. */
function madeName(random: Random, most: number): string {
  const syllables = Array.from({ length: random.integer(2, most) }, () =>
    [openings, middles, closings].map((part) => random.pick(part)).join(''),
  );
  const name = syllables.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Names that all differ. */
export function madeNames(seed: string, count: number, most = 3): string[] {
  const random = createRandom(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(madeName(random, most));
  return [...names];
}

/**
 * Names that stories are full of. There are so many of each that a larger corpus has more words, as
 * real ones do: about 10,000 a language in 1,000 stories.
 */
export function openNames(seed: string): Record<NameKind, (random: Random) => string> {
  const pool = (kind: string, count: number, steepness: number): ((random: Random) => string) =>
    zipf(madeNames(`${seed}/${kind}`, count), steepness);
  return {
    place: pool('place', 6_000, 0.7),
    system: pool('system', 9_000, 0.6),
    supplier: pool('supplier', 8_000, 0.5),
    project: pool('project', 30_000, 0.7),
    group: pool('group', 120, 1),
  };
}

export type NameKind = 'place' | 'system' | 'supplier' | 'project' | 'group';
