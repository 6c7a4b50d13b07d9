import { describe, expect, it } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import type { Amount } from './facts.ts';
import { outcomesOf } from './outcomes.ts';

const sum = (amount: Partial<Amount>): Amount => ({
  id: 'fine',
  value: 100,
  currency: 'EUR',
  kind: 'fine',
  said: '2024-09-30',
  source: 'press',
  ...amount,
});

describe('what breaches cost', () => {
  it('tells a sum that ends two matters once, with both stories', () => {
    const [outcome, ...others] = outcomesOf([
      aStory('first', { amounts: [sum({})] }),
      aStory('second', { amounts: [sum({ id: 'the-same-fine' })] }),
    ]);
    expect(others).toEqual([]);
    expect(outcome?.stories.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('leaves out what was only demanded, and puts the newest first', () => {
    const story = aStory('acme', {
      amounts: [
        sum({ id: 'a', said: '2021' }),
        sum({ id: 'b', kind: 'ransom-demanded' }),
        sum({ id: 'c', said: '2023-05', currency: 'USD' }),
      ],
    });
    expect(outcomesOf([story]).map(({ amount }) => amount.id)).toEqual(['c', 'a']);
  });
});
