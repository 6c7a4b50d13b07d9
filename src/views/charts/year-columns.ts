import { scaleBand, scaleLinear } from 'd3-scale';
import type { YearCount } from '../../model/statistics.ts';

/** A year as a column; `x`, its middle, and `width` in per cent of the width, `y`, its top, in pixels. */
export interface YearColumn extends YearCount {
  x: number;
  width: number;
  y: number;
  /** Where there is room for its name. */
  named: 'always' | 'wide' | 'never';
}

/** Years side by side, oldest where reading begins. */
export interface YearColumns {
  /** In pixels. */
  height: number;
  /** Where the columns stand. */
  base: number;
  columns: readonly YearColumn[];
}

const height = 112;
/** Room above for the numbers, below for the years. */
const [top, base] = [20, height - 22];
/** How many years a phone has room to name, and a wide screen. */
const room = { always: 6, wide: 14 } as const;

/** Draws counts of years; nothing where there is only one year to show. */
export function yearColumns(counts: readonly YearCount[]): YearColumns | undefined {
  if (counts.length < 2) return undefined;
  const band = scaleBand([0, 100])
    .domain(counts.map(({ year }) => year))
    .paddingInner(0.35)
    .paddingOuter(0.2);
  const level = scaleLinear([0, Math.max(...counts.map(({ count }) => count))], [base, top]);
  /** The last year is named, and from it every second, every third. */
  const fits = (index: number, most: number): boolean =>
    (counts.length - 1 - index) % Math.ceil(counts.length / most) === 0;
  return {
    height,
    base,
    columns: counts.map(({ year, count }, index) => ({
      year,
      count,
      x: round((band(year) ?? 0) + band.bandwidth() / 2),
      width: round(band.bandwidth()),
      y: round(level(count)),
      named: fits(index, room.always) ? 'always' : fits(index, room.wide) ? 'wide' : 'never',
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
