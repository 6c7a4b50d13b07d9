import { describe, expect, it } from 'vitest';
import { aCompany, aFigure, aLibrary, aStory } from '../../tests/fixtures/stories.ts';
import type { Amount } from './facts.ts';
import { byFrequency, largestFigure, penaltiesByCurrency, perYear } from './statistics.ts';
import { listings } from './topics.ts';

const sum = (id: string, value: number, currency: string, kind: Amount['kind']): Amount => ({
  id,
  value,
  currency,
  kind,
  said: '2024-09-30',
  source: 'press',
});

describe('breaches by year', () => {
  it('leave no year out between the first and the last', () => {
    const stories = ['2021', '2023-05', '2021-08-15'].map((disclosed) =>
      aStory(disclosed, { disclosed }),
    );
    expect(perYear(stories)).toEqual([
      { year: '2021', count: 2 },
      { year: '2022', count: 0 },
      { year: '2023', count: 1 },
    ]);
  });

  it('of no breach are none', () => {
    expect(perYear([])).toEqual([]);
  });
});

it('listings by frequency have ties in the order of their codes', () => {
  const stories = [
    aStory('a', { dataTypes: ['passwords', 'names'] }),
    aStory('b', { dataTypes: ['names', 'emails', 'passwords'] }),
  ];
  const { dataType } = listings(aLibrary(stories, [aCompany('acme')]));
  expect(byFrequency(dataType).map(({ topic }) => topic.code)).toEqual([
    'names',
    'passwords',
    'emails',
  ]);
});

describe('the largest figure', () => {
  it('is the greatest current one, whoever gave a greater one before', () => {
    const a = aStory('a', {
      figures: [aFigure('x', { count: 100, basis: 'claimed' }), aFigure('y', { count: 7 })],
    });
    const b = aStory('b', { figures: [aFigure('x', { count: 8 })] });
    const files = aStory('c', { figures: [aFigure('x', { count: 900, unit: 'files' })] });
    expect(largestFigure([a, b, files])).toEqual({ story: b, figure: b.facts.figures[0] });
  });

  it('is none where no figure stands', () => {
    expect(largestFigure([aStory('a')])).toBeUndefined();
  });
});

describe('fines and settlements', () => {
  it('stand by currency, the largest first, and nothing else does', () => {
    const stories = [
      aStory('a', { amounts: [sum('x', 5, 'EUR', 'fine'), sum('y', 1, 'EUR', 'cost')] }),
      aStory('b', {
        companies: ['bell'],
        amounts: [sum('x', 9, 'EUR', 'settlement'), sum('y', 7, 'CAD', 'fine')],
      }),
    ];
    expect(
      penaltiesByCurrency(stories).map(({ currency, sums }) => [
        currency,
        ...sums.map(({ amount }) => amount.value),
      ]),
    ).toEqual([
      ['EUR', 9, 5],
      ['CAD', 7],
    ]);
  });

  it('count a fine for two breaches of one company once', () => {
    const amounts = [sum('fine', 5, 'EUR', 'fine')];
    const [group] = penaltiesByCurrency([aStory('a', { amounts }), aStory('b', { amounts })]);
    expect(group?.sums.map(({ stories }) => stories.length)).toEqual([2]);
  });
});
