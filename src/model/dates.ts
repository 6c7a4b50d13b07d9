import { z } from 'zod';

/** An ISO 8601 date of reduced precision: `2021`, `2021-03` or `2021-03-16`. */
export type PartialDate = string;

export type Precision = 'year' | 'month' | 'day';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a date that exists in the calendar: `2021-02-30` does not. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/**
 * Orders two dates at the coarser of their precisions, so that `2021` and `2021-08-16` are equal:
 * nobody knows which came first. Not transitive; to sort, use {@link sortKey}.
 */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A key that sorts: a month or a year stands at its first day, before the days within it. */
export function sortKey(date: PartialDate): string {
  return date.padEnd(10, '-01');
}

export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** Today in UTC, as `2026-11-22`. */
export function today(now: Date = new Date()): PartialDate {
  return now.toISOString().slice(0, 10);
}

/** YAML reads a bare year as a number. */
const yearAsText = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : value;

export const partialDate = z.preprocess(
  yearAsText,
  z.string().refine(isPartialDate, { error: 'is not a date: write 2021, 2021-03 or 2021-03-16' }),
);

export const fullDate = z.string().refine((text) => text.length === 10 && isPartialDate(text), {
  error: 'is not a day: write 2021-03-16',
});
