import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { language } from '../../tests/fixtures/small-library.ts';
import { aFigure } from '../../tests/fixtures/stories.ts';
import type { Amount } from '../model/facts.ts';
import { units } from '../model/vocabulary.ts';

const english = language('en').numbers;
const french = language('fr').numbers;
/** No-break spaces as plain ones: where they stand is said apart. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const amount = (value: number, currency: string, said: Partial<Amount> = {}): Amount => ({
  id: 'a',
  value,
  currency,
  kind: 'fine',
  said: '2021',
  source: 's',
  ...said,
});

describe('a figure with its unit', () => {
  it.each([
    [0, '0 people', '0 personne'],
    [1, '1 person', '1 personne'],
    [2, '2 people', '2 personnes'],
    [999, '999 people', '999 personnes'],
    [1234, '1,234 people', '1 234 personnes'],
    [999_999, '999,999 people', '999 999 personnes'],
    [1_000_000, '1 million people', '1 million de personnes'],
    [1_500_000, '1.5 million people', '1,5 million de personnes'],
    [2_000_000, '2 million people', '2 millions de personnes'],
    [2_025_634, '2,025,634 people', '2 025 634 personnes'],
    [10_750_000, '10.75 million people', '10,75 millions de personnes'],
    [76_600_000, '76.6 million people', '76,6 millions de personnes'],
    [100_000_000, '100 million people', '100 millions de personnes'],
    [1_000_000_000, '1 billion people', '1 milliard de personnes'],
    [2_700_000_000, '2.7 billion people', '2,7 milliards de personnes'],
  ])('%i people', (count, en, fr) => {
    expect(plain(english.count({ count, unit: 'people' }))).toBe(en);
    expect(plain(french.count({ count, unit: 'people' }))).toBe(fr);
  });

  it('elides “de” before a vowel', () => {
    expect(plain(french.count({ count: 3_000_000, unit: 'employees' }))).toBe(
      '3 millions d’employés',
    );
    expect(plain(french.count({ count: 3_000_000, unit: 'organisations' }))).toBe(
      '3 millions d’organisations',
    );
  });

  it('is grouped with a narrow no-break space in French', () => {
    expect(french.count({ count: 491_840, unit: 'patients' })).toBe('491\u202f840 patients');
  });

  it('loses no digit, in any unit', () => {
    const value = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(value, fc.constantFrom(...units), (count, unit) => {
        for (const [written, mark] of [
          [english.count({ count, unit }), /,/g],
          [french.count({ count, unit }), /\s/g],
        ] as const) {
          const [digits = ''] = /^[\d,.\s]+/.exec(written) ?? [];
          const scale = /billion|milliard/.test(written)
            ? 1e9
            : written.includes('million')
              ? 1e6
              : 1;
          const number = Number(digits.replace(mark, '').replace(',', '.'));
          expect(Math.round(number * scale)).toBe(count);
        }
      }),
    );
  });
});

describe('a figure as it was said', () => {
  it.each([
    [{ atLeast: true }, 'more than 1 million people', 'plus de 1 million de personnes'],
    [{ atMost: true }, 'up to 1 million people', 'jusqu’à 1 million de personnes'],
    [{ about: true }, 'about 1 million people', 'environ 1 million de personnes'],
    [{}, '1 million people', '1 million de personnes'],
  ])('%o', (said, en, fr) => {
    const figure = aFigure('f', { count: 1_000_000, ...said });
    expect(plain(english.quantity(figure))).toBe(en);
    expect(plain(french.quantity(figure))).toBe(fr);
  });
});

describe('money', () => {
  it.each([
    [350_000_000, 'USD', '350 million', '350 millions de dollars'],
    [27_000_000, 'EUR', '€27 million', '27 millions d’euros'],
    [1_500_000, 'EUR', '€1.5 million', '1,5 million d’euros'],
    [1, 'EUR', '€1', '1 euro'],
    [25_000, 'EUR', '€25,000', '25 000 euros'],
    [15_750_000, 'USD', '15.75 million', '15,75 millions de dollars'],
  ])('%i %s', (value, currency, en, fr) => {
    expect(plain(english.money({ value, currency }))).toContain(en);
    expect(plain(french.money({ value, currency }))).toContain(fr);
  });

  it('is named by Intl where the locale file has no words for the currency', () => {
    expect(plain(english.money({ value: 2_000_000, currency: 'JPY' }))).toBe(
      '2 million Japanese yen',
    );
    expect(plain(french.money({ value: 1_234, currency: 'JPY' }))).toBe('1 234 yens japonais');
  });

  it('says how it was said', () => {
    expect(plain(english.sum(amount(25_000, 'EUR', { atMost: true })))).toBe('up to €25,000');
    expect(plain(french.sum(amount(2_000_000, 'EUR', { about: true })))).toBe(
      'environ 2 millions d’euros',
    );
    expect(plain(french.sum(amount(2_000_000, 'EUR', { atLeast: true })))).toBe(
      'plus de 2 millions d’euros',
    );
  });
});
