import { describe, expect, it } from 'vitest';
import { aRecord, anEntry } from '../../tests/fixtures/record.ts';
import { aCompany, aLibrary } from '../../tests/fixtures/stories.ts';
import {
  byAccounts,
  byEntries,
  recordListingOf,
  recordListings,
  recordTopicsOf,
  withoutStory,
} from './record-topics.ts';

const library = {
  ...aLibrary([], [aCompany('acme', { sector: 'retail', country: 'FR' })]),
  record: aRecord([
    anEntry('a', { company: 'acme', occurred: '2019-05-06', accounts: 20_000 }),
    anEntry('b', { occurred: '2020-05-06', accounts: 5, dataTypes: ['names', 'passwords'] }),
    anEntry('c', { occurred: '2020-07-06', accounts: 5, dataTypes: ['names'], story: 'told' }),
  ]),
};
const [a] = library.record.breaches;
const ids = (breaches: readonly { id: string }[] = []): string[] => breaches.map(({ id }) => id);

describe('the topics of an entry', () => {
  it('are its year, its size, and what is known of its organisation', () => {
    expect(a && recordTopicsOf(a, library)).toEqual([
      { kind: 'year', code: '2019' },
      { kind: 'size', code: '10k-100k' },
      { kind: 'sector', code: 'retail' },
      { kind: 'country', code: 'FR' },
    ]);
  });

  it('have no sector or country that nobody states', () => {
    const kinds = recordTopicsOf(anEntry('x', { company: 'nobody' }), library).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['year', 'size']);
  });
});

describe('the lists of the public record', () => {
  it('hold every entry of a topic, newest first, those that a story tells too', () => {
    const names = recordListingOf({ kind: 'dataType', code: 'names' }, library);
    expect(ids(names?.breaches)).toEqual(['c', 'b']);
    expect(ids(withoutStory(names?.breaches ?? []))).toEqual(['b']);
  });

  it('exist only where there is an entry, and never by status', () => {
    expect(recordListingOf({ kind: 'year', code: '2018' }, library)).toBeUndefined();
    expect(recordListingOf({ kind: 'status', code: 'confirmed' }, library)).toBeUndefined();
  });

  it('put each entry on one year and one size', () => {
    const { year, size } = recordListings(library);
    for (const lists of [year, size])
      expect(ids(lists.flatMap(({ breaches }) => breaches)).sort()).toEqual(['a', 'b', 'c']);
  });

  it('stand in the same order everywhere: by entries, then by code', () => {
    const codes = byEntries(recordListings(library).dataType).map(({ topic }) => topic.code);
    expect(codes).toEqual(['names', 'passwords']);
    expect(ids(library.record.breaches.toReversed().sort(byAccounts))).toEqual(['a', 'b', 'c']);
  });
});
