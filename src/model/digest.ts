import { changesOf, compareDays, type Change } from './changes.ts';
import { comparePartial, precisionOf, sortKey, yearOf, type PartialDate } from './dates.ts';
import type { Figure } from './facts.ts';
import { currentFigure } from './ledger.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import { oncePer } from './reads.ts';
import { latestDevelopment, mainCompany, type Story } from './story.ts';

/** A month or a year: `2025-11`, `2025`. */
export type Period = PartialDate;

/** How a period moved the current figure of a story. */
export interface FigureMove {
  story: Story;
  /** The one that stood when the period ended. */
  figure: Figure;
  /** The one that stood when it began, if any, and what was said of the whole since; oldest first. */
  ledger: readonly Figure[];
}

/** What came of a story after its disclosure, oldest first. */
export interface Development {
  story: Story;
  changes: readonly Exclude<Change, { kind: 'figure' }>[];
}

/** A month or a year of all stories, made from their facts. */
export interface Digest {
  period: Period;
  /** Stories that became public, newest first. */
  disclosed: readonly Story[];
  /** Largest figure first. */
  moves: readonly FigureMove[];
  /** The story that developed last comes first. */
  developments: readonly Development[];
  /** Fines, settlements and other sums, newest first. */
  sums: readonly Outcome[];
}

/** Every month and year of which there is something to say, newest first; a year follows its months. */
export const digests = oncePer((stories: readonly Story[]): readonly Digest[] => {
  const told = stories.flatMap((story) => periodsOf(story).map((period) => ({ story, period })));
  return [...Map.groupBy(told, ({ period }) => period)]
    .map(([period, group]) =>
      digestOf(
        period,
        group.map(({ story }) => story),
      ),
    )
    .filter((digest) => storiesIn(digest).length > 0)
    .sort((a, b) => (a.period < b.period ? 1 : -1));
});

/** What some stories have to say of a period. */
export function digestOf(period: Period, stories: readonly Story[]): Digest {
  const within = (date: PartialDate): boolean => date.startsWith(period);
  return {
    period,
    disclosed: stories
      .filter(({ facts }) => within(facts.disclosed))
      .sort((a, b) => compareDays(b.facts.disclosed, a.facts.disclosed)),
    moves: stories
      .flatMap((story) => moveOf(story, period) ?? [])
      .sort((a, b) => b.figure.count - a.figure.count),
    developments: stories
      .map((story) => ({
        story,
        changes: developmentsOf(story).filter(({ date }) => within(date)),
      }))
      .filter(({ changes }) => changes.length > 0)
      .sort((a, b) => compareDays(b.changes.at(-1)?.date ?? '', a.changes.at(-1)?.date ?? '')),
    sums: sumsOf(stories).filter(({ amount }) => within(amount.said)),
  };
}

/** The periods before and after one of which there is a digest too. */
export interface Neighbours {
  earlier: Period | undefined;
  later: Period | undefined;
}

export function neighboursOf(digest: Digest, all: readonly Digest[]): Neighbours {
  const alike = all.filter((other) => isMonth(other) === isMonth(digest));
  const place = alike.indexOf(digest);
  return { earlier: alike[place + 1]?.period, later: alike[place - 1]?.period };
}

/** The digests of the months of a year. */
export function monthsOf(digest: Digest, all: readonly Digest[]): Digest[] {
  return isMonth(digest)
    ? []
    : all.filter((other) => isMonth(other) && yearOf(other.period) === digest.period);
}

/** The stories that a digest speaks of, each once. */
export function storiesIn({ disclosed, moves, developments, sums }: Digest): Story[] {
  return [
    ...new Set([
      ...disclosed,
      ...[...moves, ...developments].map(({ story }) => story),
      ...sums.flatMap((sum) => sum.stories),
    ]),
  ];
}

export function isMonth({ period }: Pick<Digest, 'period'>): boolean {
  return precisionOf(period) === 'month';
}

/**
 * Whether a period is over, as far as the content knows: it is once something bears a later date.
 * The clock is not asked, so that the same content gives the same site on any day. A site that
 * stands still learns nothing new that a digest could tell; the first story, update or figure of
 * the next month closes this one.
 */
export function isFinished({ period }: Digest, stories: readonly Story[]): boolean {
  return stories.some((story) =>
    [story.facts.published, latestDevelopment(story)].some(
      (date) => comparePartial(date, period) > 0,
    ),
  );
}

/** First day after a period: when its digest is complete. */
export function dayAfter(period: Period): PartialDate {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The months and years of which a story may have something to say. */
function periodsOf(story: Story): Period[] {
  const { disclosed, amounts } = story.facts;
  const dates = [
    disclosed,
    ...changesOf(story).map(({ date }) => date),
    ...amounts.map(({ said }) => said),
  ];
  return [
    ...new Set(
      dates.flatMap((date) => [
        date.slice(0, 4),
        ...(precisionOf(date) === 'year' ? [] : [date.slice(0, 7)]),
      ]),
    ),
  ];
}

/** Events and changes of status after the day on which the public learnt of it, which is told apart. */
const developmentsOf = oncePer((story: Story): readonly Exclude<Change, { kind: 'figure' }>[] =>
  changesOf(story)
    .filter((change) => change.kind !== 'figure')
    .filter(({ date }) => comparePartial(date, story.facts.disclosed) > 0),
);

/** Newest first; equal sums of two companies are two. */
export function sumsOf(stories: readonly Story[]): Outcome[] {
  return [...Map.groupBy(stories, mainCompany).values()]
    .flatMap(outcomesOf)
    .sort((a, b) => compareDays(b.amount.said, a.amount.said));
}

/** The current figure at the end of a period, if the period brought it. */
function moveOf(story: Story, period: Period): FigureMove | undefined {
  const { figures } = story.facts;
  if (!figures.some(({ said }) => said.startsWith(period))) return undefined;
  const earlier = (end: PartialDate): Figure[] =>
    figures.filter(({ said }) => sortKey(said) < sortKey(end));
  const figure = currentFigure(earlier(dayAfter(period)));
  if (!figure?.said.startsWith(period)) return undefined;
  const before = currentFigure(earlier(period));
  const said = figures.filter((one) => one.said.startsWith(period) && !one.part);
  return { story, figure, ledger: before ? [before, ...said] : said };
}
