import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from './calendar.ts';

const english = createCalendar('en-GB');
const french = createCalendar('fr-FR');

describe('a date', () => {
  it.each([
    ['2021', '2021', '2021'],
    ['2021-03', 'March 2021', 'mars 2021'],
    ['2021-08-16', '16 August 2021', '16\u00a0août 2021'],
    ['2021-08-01', '1 August 2021', '1er\u00a0août 2021'],
    ['2021-08-11', '11 August 2021', '11\u00a0août 2021'],
    ['2021-12-31', '31 December 2021', '31\u00a0décembre 2021'],
    ['2021-01-01', '1 January 2021', '1er\u00a0janvier 2021'],
  ])('%s', (date, en, fr) => {
    expect(english.date(date)).toBe(en);
    expect(french.date(date)).toBe(fr);
  });

  it('is short in tables', () => {
    expect(english.short('2021-08-16')).toBe('16 Aug 2021');
    expect(french.short('2021-08-01')).toBe('1er\u00a0août 2021');
    expect(french.short('2021')).toBe('2021');
  });

  it('is never more precise than it is known', () => {
    const months = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(months, ([year, month]) => {
        const written = french.date(`${year}-${String(month).padStart(2, '0')}`);
        expect(written).toMatch(/^[\p{L}]+ \d{4}$/u);
      }),
    );
  });

  it('is of the Gregorian calendar wherever a reader lives', () => {
    expect(createCalendar('fa').date('2021')).toBe('۲۰۲۱');
    expect(createCalendar('th').date('2021')).toContain('2021');
  });
});
