import { scaleLinear, scaleUtc } from 'd3-scale';
import { sortKey, type PartialDate } from '../../model/dates.ts';
import type { Figure } from '../../model/facts.ts';
import { currentFigure } from '../../model/ledger.ts';
import type { Unit } from '../../model/vocabulary.ts';

/** A figure as a point; `x` in per cent of the width from the side where reading begins, `y` in pixels from the top. */
export interface ChartPoint {
  figure: Figure;
  x: number;
  y: number;
  /** Side to which its number stands. */
  side: 'start' | 'end';
  /** False where the number would cover a more important one. */
  labelled: boolean;
}

type Placed = Omit<ChartPoint, 'labelled'>;

/** The ledger of a story as a picture: time runs in the direction of reading, counts upwards. */
export interface LedgerChart {
  /** In pixels. */
  height: number;
  points: readonly ChartPoint[];
  /** What held between two dates: the figure that was the current one. */
  steps: readonly { from: number; to: number; y: number }[];
  counts: readonly { value: number; y: number }[];
  dates: readonly { date: PartialDate; x: number }[];
}

/** Units that count people in one way or another, and may share an axis; accounts and files do not. */
const people: ReadonlySet<Unit> = new Set(['people', 'patients', 'customers', 'employees']);

const height = 260;
/** Room above for the highest label, below for the dates. */
const [top, bottom] = [28, height - 26];
/** Room at both ends for marks and labels, in per cent. */
const [start, end] = [4, 84];
/** Room that a number takes on a phone: per cent of the width, pixels of the height. */
const room = { x: 36, y: 18 };
/** Beyond this, in per cent, a number stands before its mark. */
const turn = 55;

/**
 * Draws the figures that count the whole in one measure, if there are two or more of them; parts
 * are left to the table. None where there is nothing to compare.
 */
export function ledgerChart(figures: readonly Figure[]): LedgerChart | undefined {
  const current = currentFigure(figures) ?? figures.find(({ part }) => !part);
  if (!current) return undefined;
  const measured = figures
    .filter(({ part, unit }) => !part && sameMeasure(unit, current.unit))
    .sort((a, b) => (sortKey(a.said) < sortKey(b.said) ? -1 : 1));
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last || measured.length < 2 || sortKey(first.said) === sortKey(last.said))
    return undefined;
  const time = scaleUtc([day(first.said), day(last.said)], [start, end]);
  const count = scaleLinear(
    [0, Math.max(...measured.map((figure) => figure.count))],
    [bottom, top],
  ).nice(3);
  const points = measured.map((figure): Placed => {
    const x = round(time(day(figure.said)));
    return { figure, x, y: round(count(figure.count)), side: x > turn ? 'end' : 'start' };
  });
  return {
    height,
    points: labelled(points, current),
    steps: stepsOf(points),
    counts: count.ticks(3).map((value) => ({ value, y: round(count(value)) })),
    dates: time
      .ticks(4)
      .filter((date) => time(date) > start - 2 && time(date) <= end)
      .map((date) => ({ date: tickDate(date), x: round(time(date)) })),
  };
}

function sameMeasure(a: Unit, b: Unit): boolean {
  return a === b || (people.has(a) && people.has(b));
}

/** The current figure as it stood from one date to the next; the last one to the end. */
function stepsOf(points: readonly Placed[]): LedgerChart['steps'] {
  const steps: { from: number; to: number; y: number }[] = [];
  for (const from of new Set(points.map(({ x }) => x))) {
    const said = points.filter(({ x }) => x <= from);
    const held = currentFigure(said.map(({ figure }) => figure));
    const y = said.find(({ figure }) => figure === held)?.y;
    const last = steps.at(-1);
    if (y === undefined || y === last?.y) continue;
    if (last) last.to = from;
    steps.push({ from, to: 100, y });
  }
  return steps;
}

/** Which points bear their number: the current figure first, then the newest. */
function labelled(points: readonly Placed[], current: Figure): readonly ChartPoint[] {
  const order = [...points].sort((a, b) =>
    a.figure === current ? -1 : b.figure === current ? 1 : b.x - a.x,
  );
  const shown: Placed[] = [];
  for (const point of order) if (!shown.some((other) => overlap(other, point))) shown.push(point);
  return points.map((point) => ({ ...point, labelled: shown.includes(point) }));
}

function overlap(a: Placed, b: Placed): boolean {
  const begin = ({ x, side }: Placed): number => (side === 'start' ? x : x - room.x);
  return Math.abs(begin(a) - begin(b)) < room.x && Math.abs(a.y - b.y) < room.y;
}

function day(date: PartialDate): Date {
  return new Date(`${sortKey(date)}T00:00:00Z`);
}

/** A tick at the precision it stands for: a year, a month or a day. */
function tickDate(date: Date): PartialDate {
  const full = date.toISOString().slice(0, 10);
  return full.endsWith('-01-01')
    ? full.slice(0, 4)
    : full.endsWith('-01')
      ? full.slice(0, 7)
      : full;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
