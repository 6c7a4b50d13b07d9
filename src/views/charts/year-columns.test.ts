import { describe, expect, it } from 'vitest';
import { yearColumns } from './year-columns.ts';

const years = (...counts: number[]): { year: string; count: number }[] =>
  counts.map((count, index) => ({ year: String(2018 + index), count }));

describe('years as columns', () => {
  it('are not drawn of one year', () => {
    expect(yearColumns(years(3))).toBeUndefined();
    expect(yearColumns([])).toBeUndefined();
  });

  it('stand one after the other, within the width, as high as their count', () => {
    const chart = yearColumns(years(1, 0, 4, 2));
    const columns = chart?.columns ?? [];
    expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).toSorted((a, b) => a - b));
    for (const { x, width } of columns) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(100);
    }
    const [one, none, most, half] = columns.map(({ y }) => (chart?.base ?? 0) - y);
    expect(none).toBe(0);
    expect(one).toBeCloseTo((most ?? 0) / 4, 0);
    expect(half).toBeCloseTo((most ?? 0) / 2, 0);
  });

  it('name every year while there is room, then every second, the last one always', () => {
    const named = (count: number, where: 'always' | 'wide'): string[] =>
      (yearColumns(years(...Array.from({ length: count }, () => 1)))?.columns ?? [])
        .filter((column) => column.named === 'always' || column.named === where)
        .map(({ year }) => year);
    expect(named(6, 'always')).toHaveLength(6);
    expect(named(9, 'always')).toEqual(['2018', '2020', '2022', '2024', '2026']);
    expect(named(9, 'wide')).toHaveLength(9);
    expect(named(20, 'wide')).toHaveLength(10);
    expect(named(20, 'always').at(-1)).toBe('2037');
  });
});
