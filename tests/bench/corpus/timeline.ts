import type { Random } from './random.ts';

/** The days of a made story. */
export interface Timeline {
  /** So many days after the breach was disclosed, in ISO 8601. */
  day: (offset: number) => string;
  /** When the organisation counted anew. */
  counted: string;
  /** When the authority asked. */
  asked: string;
  /** When the matter ended. */
  ended: string;
}

/** The first story is disclosed on this day, and no date lies after the last one. */
const firstDay = Date.UTC(2012, 0, 2);
const lastDay = Date.UTC(2026, 9, 31);
const dayLength = 86_400_000;
const days = (lastDay - firstDay) / dayLength;
/** A prime: stories that follow each other lie years apart, and all days get as many. */
const stride = 7919;

/** @param index of the story, from 0 */
export function openTimeline(random: Random, index: number): Timeline {
  const disclosed = firstDay + ((index * stride) % days) * dayLength;
  const day = (offset: number): string =>
    new Date(Math.min(disclosed + offset * dayLength, lastDay)).toISOString().slice(0, 10);
  return {
    day,
    counted: day(random.integer(4, 40)),
    asked: day(random.integer(50, 120)),
    ended: day(random.integer(200, 900)),
  };
}
