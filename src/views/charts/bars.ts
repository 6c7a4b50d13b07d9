import { scaleLinear } from 'd3-scale';

/** A row of a table whose numbers are bars too. */
export interface BarRow {
  label: string;
  /** Where the label leads. */
  href?: string;
  /** Small print under the bar. */
  note?: string;
  value: number;
  /** The value as it is written. */
  text: string;
}

/** Length of each bar, in per cent of the longest. */
export function barLengths(values: readonly number[]): number[] {
  const length = scaleLinear([0, Math.max(...values)], [0, 100]);
  return values.map((value) => (value === 0 ? 0 : Math.round(length(value) * 10) / 10));
}
