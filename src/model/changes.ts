import { comparePartial, sortKey, type PartialDate } from './dates.ts';
import type { Figure, StoryEvent } from './facts.ts';
import { oncePer } from './reads.ts';
import type { Story } from './story.ts';
import type { Status } from './vocabulary.ts';

/** What the facts of a story say of a day. */
export type Change =
  | { kind: 'event'; date: PartialDate; event: StoryEvent }
  | { kind: 'status'; date: PartialDate; status: Status; before: Status }
  | { kind: 'figure'; date: PartialDate; figure: Figure };

/**
 * What the public learnt of a story, from its disclosure on: events, changes of status, figures. The
 * state in which a story begins is no change, and what happened before anybody knew is no news.
 */
export const changesOf = oncePer(({ facts }: Story): readonly Change[] => {
  const changes: Change[] = [
    ...facts.events.map((event): Change => ({ kind: 'event', date: event.date, event })),
    ...facts.status.flatMap(({ is, since }, index): Change[] => {
      const before = facts.status[index - 1]?.is;
      return before === undefined || before === is
        ? []
        : [{ kind: 'status', date: since, status: is, before }];
    }),
    ...facts.figures.map((figure): Change => ({ kind: 'figure', date: figure.said, figure })),
  ];
  return changes
    .filter(({ date }) => comparePartial(date, facts.disclosed) >= 0)
    .sort((a, b) => compareDays(a.date, b.date));
});

/** Oldest first; what has no day of its own stands at the first of its month or year. */
export function compareDays(a: PartialDate, b: PartialDate): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
