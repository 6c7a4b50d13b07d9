import { describe, expect, it } from 'vitest';
import { aFigure, aStory } from '../../tests/fixtures/stories.ts';
import {
  byLatestDevelopment,
  currentCount,
  editionFor,
  latestDevelopment,
  mainCompany,
  statusOf,
  yearOfStory,
} from './story.ts';

describe('the latest development', () => {
  const quiet = { disclosed: '2021-08-15' };
  it.each([
    ['disclosure', {}, '2021-08-15'],
    [
      'event',
      { events: [{ id: 'e', date: '2022-01', kind: 'fine', source: 's' } as const] },
      '2022-01',
    ],
    ['status', { status: [{ is: 'settled', since: '2023', source: 's' } as const] }, '2023'],
    ['figure', { figures: [aFigure('f', { said: '2024-02-03' })] }, '2024-02-03'],
    [
      'amount',
      {
        amounts: [
          {
            id: 'a',
            value: 1,
            currency: 'EUR',
            kind: 'fine',
            said: '2025-01-01',
            source: 's',
          } as const,
        ],
      },
      '2025-01-01',
    ],
  ])('may be a date of its %s', (_, facts, expected) => {
    expect(latestDevelopment(aStory('a', { ...quiet, ...facts }))).toBe(expected);
  });

  it('is not the day of publication on this site', () => {
    expect(latestDevelopment(aStory('a', { published: '2026-11-22' }))).toBe('2021-08-15');
  });
});

describe('the order of the home page', () => {
  it('puts the newest development first and moves a story up with an update', () => {
    const old = aStory('old', { disclosed: '2018' });
    const recent = aStory('recent', { disclosed: '2025-03' });
    const updated = aStory('old', {
      disclosed: '2018',
      events: [{ id: 'ruling', date: '2026-01', kind: 'ruling', source: 's' }],
    });
    expect([old, recent].sort(byLatestDevelopment)).toEqual([recent, old]);
    expect([recent, updated].sort(byLatestDevelopment)).toEqual([updated, recent]);
  });

  it('is the same on every machine when two stories moved on one day', () => {
    const [a, b, c] = [aStory('a'), aStory('b'), aStory('c')];
    expect([c, a, b].sort(byLatestDevelopment)).toEqual([a, b, c]);
    expect([b, c, a].sort(byLatestDevelopment)).toEqual([a, b, c]);
  });
});

describe('an edition for a language', () => {
  const english = aStory('a').editions['en'];
  if (!english) throw new Error('no edition');

  it('is its own where there is one, else the original', () => {
    const french = { ...english, locale: 'fr' };
    const story = { ...aStory('a'), editions: { en: english, fr: french } };
    expect(editionFor(story, 'fr')).toBe(french);
    expect(editionFor(story, 'ar')).toBe(english);
  });

  it('fails in a sentence when there is no original', () => {
    expect(() => editionFor({ ...aStory('a'), editions: {} }, 'fr')).toThrow(/no original/);
  });
});

it('has the last status, the first company, the year of disclosure', () => {
  const story = aStory('a', {
    companies: ['first', 'second'],
    disclosed: '2019-12-31',
    status: [
      { is: 'alleged', since: '2019', source: 's' },
      { is: 'disputed', since: '2020', source: 's' },
    ],
  });
  expect(statusOf(story)).toBe('disputed');
  expect(mainCompany(story)).toBe('first');
  expect(yearOfStory(story)).toBe('2019');
});

it('fails in a sentence without a status or a company', () => {
  expect(() => statusOf(aStory('a', { status: [] }))).toThrow(/a has no status/);
  expect(() => mainCompany(aStory('a', { companies: [] }))).toThrow(/a names no company/);
});

it('counts the current figure, and nothing when nobody has said', () => {
  expect(currentCount(aStory('a', { figures: [aFigure('f', { count: 7 })] }))).toBe(7);
  expect(currentCount(aStory('a'))).toBe(0);
});
