import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartial,
  fullDate,
  isPartialDate,
  partialDate,
  precisionOf,
  sortKey,
  today,
  yearOf,
} from './dates.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  year,
);

describe('a partial date', () => {
  it('may be any day of the calendar, its month or its year', () => {
    fc.assert(fc.property(anyDate, (date) => isPartialDate(date)));
  });

  it('is none when the calendar has no such day', () => {
    const impossible = fc
      .tuple(year, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
      .filter(([y, m, d]) => {
        const lengths = [
          31,
          Number(y) % 4 === 0 && (Number(y) % 100 !== 0 || Number(y) % 400 === 0) ? 29 : 28,
        ];
        const last = m === 2 ? (lengths[1] ?? 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
        return m < 1 || m > 12 || d < 1 || d > last;
      })
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
    fc.assert(fc.property(impossible, (date) => !isPartialDate(date)));
  });

  it.each([
    '',
    '21',
    '2021-',
    '2021-3',
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2023-02-29',
    '2021-08-16T10:00',
    ' 2021',
    '2021-08-16\n',
    '16/08/2021',
    '2021-W33',
    '+2021',
    '-2021',
    '20211',
    '٢٠٢١',
  ])('is not %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is a year when YAML reads a number', () => {
    expect(partialDate.parse(2021)).toBe('2021');
    expect(partialDate.safeParse(2021.5).success).toBe(false);
    expect(partialDate.safeParse(20210816).success).toBe(false);
    expect(partialDate.safeParse(null).success).toBe(false);
  });

  it('must be a day where a day is asked for', () => {
    expect(fullDate.safeParse('2021-03-16').success).toBe(true);
    expect(fullDate.safeParse('2021-03').success).toBe(false);
    expect(fullDate.safeParse('2021-02-30').success).toBe(false);
  });

  it('knows its precision and its year', () => {
    expect(['2021', '2021-03', '2021-03-16'].map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(['2021', '2021-03', '2021-03-16'].map(yearOf)).toEqual(['2021', '2021', '2021']);
  });
});

describe('comparing', () => {
  it('holds a date equal to its own month and year', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(comparePartial(date, date.slice(0, 7))).toBe(0);
        expect(comparePartial(date.slice(0, 4), date)).toBe(0);
      }),
    );
  });

  it('is the same from both ends', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => comparePartial(a, b) + comparePartial(b, a) === 0),
    );
  });

  it('follows the calendar between days', () => {
    fc.assert(
      fc.property(
        day,
        day,
        (a, b) => comparePartial(a, b) === Math.sign(Date.parse(a) - Date.parse(b)),
      ),
    );
  });

  it('agrees with the sort key where it says before or after', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const order = comparePartial(a, b);
        if (order !== 0) expect(sortKey(a) < sortKey(b) ? -1 : 1).toBe(order);
      }),
    );
  });
});

it('sorts a month before its days and a year before its months', () => {
  const dates = ['2021-08-16', '2022', '2021-08', '2021', '2021-12-31'];
  expect(dates.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    '2021',
    '2021-08',
    '2021-08-16',
    '2021-12-31',
    '2022',
  ]);
});

it('takes the day of UTC, wherever the machine is', () => {
  expect(today(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
  expect(today(new Date('2026-11-22T23:00:00-05:00'))).toBe('2026-11-23');
});
