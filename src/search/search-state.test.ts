import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicKinds } from '../model/topics.ts';
import {
  asksSomething,
  chosen,
  filterKinds,
  fragmentOf,
  shows,
  sorts,
  stateFrom,
} from './search-state.ts';

describe('the state of a search in the address', () => {
  test('every topic is a filter', () => {
    expect(filterKinds).toEqual(['company', ...topicKinds]);
  });

  test('reads what readers keep and share', () => {
    expect(stateFrom('#q=l%E2%80%99op%C3%A9rateur&company=free&sort=people')).toEqual({
      query: 'l’opérateur',
      filters: { company: 'free' },
      sort: 'people',
    });
    expect(stateFrom('#sort=wrong&colour=red')).toEqual({
      query: '',
      filters: {},
      sort: 'relevance',
    });
    expect(stateFrom('#show=entries&q=adobe')).toEqual({
      query: 'adobe',
      filters: {},
      sort: 'relevance',
      show: 'entries',
    });
    expect(stateFrom('')).toEqual({ query: '', filters: {}, sort: 'relevance' });
  });

  test('leaves the fragments of others alone', () => {
    expect(stateFrom('#content')).toBeUndefined();
  });

  test('nothing asked is no fragment', () => {
    const state = { query: ' ', filters: {}, sort: 'relevance' } as const;
    expect(fragmentOf(state)).toBe('');
    expect(asksSomething(state)).toBe(false);
    expect(asksSomething({ ...state, filters: { year: '2024' } })).toBe(true);
    expect(asksSomething({ ...state, show: 'stories' })).toBe(false);
    expect(asksSomething({ ...state, show: 'entries' })).toBe(true);
  });

  test('what is written is read again', () => {
    const code = fc.option(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { nil: undefined });
    const state = fc.record(
      {
        query: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
        filters: fc
          .tuple(...filterKinds.map((kind) => fc.tuple(fc.constant(kind), code)))
          .map((pairs) => chosen((kind) => pairs.find(([name]) => name === kind)?.[1])),
        sort: fc.constantFrom(...sorts),
        show: fc.constantFrom(...shows),
      },
      { requiredKeys: ['query', 'filters', 'sort'] },
    );
    fc.assert(
      fc.property(state, (asked) => {
        expect(stateFrom(new URL(fragmentOf(asked), 'https://breche.example/').hash)).toEqual(
          asked,
        );
      }),
    );
  });
});
