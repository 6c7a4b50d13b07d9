import { describe, expect, it } from 'vitest';
import { recordsOf, recordsOfStory } from './record-of.ts';
import { byOccurrence, noRecord, recordPage } from './record.ts';
import type { PublicRecord, RecordedBreach } from './record.ts';

const breach = (id: string, rest: Partial<RecordedBreach> = {}): RecordedBreach => ({
  id,
  name: id,
  title: id,
  occurred: '2020-01-01',
  added: '2020-02-01',
  accounts: 1,
  ...rest,
});
const record: PublicRecord = {
  ...noRecord,
  breaches: [
    breach('a', { company: 'acme' }),
    breach('b', { company: 'acme', occurred: '2021-05-06', story: 'acme-2021' }),
    breach('c', { company: 'acme', occurred: '2022-05-06' }),
    breach('d', { company: 'other', occurred: '2021-05-06' }),
    breach('e'),
  ],
};

describe('the breaches of an organisation', () => {
  it('are listed newest first, without those that a story tells', () => {
    expect(recordsOf('acme', record).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('are found by the story that tells them', () => {
    expect(recordsOfStory('acme-2021', record).map(({ id }) => id)).toEqual(['b']);
    expect(recordsOfStory('acme-2020', record)).toEqual([]);
  });

  it('stand in one order everywhere', () => {
    const ids = record.breaches.toSorted(byOccurrence).map(({ id }) => id);
    expect(ids).toEqual(['c', 'b', 'd', 'a', 'e']);
    expect(record.breaches.toReversed().sort(byOccurrence)).toEqual(
      record.breaches.toSorted(byOccurrence),
    );
  });
});

it('leads to the page of an entry in its list', () => {
  expect(recordPage(noRecord, { name: '7-Eleven' })).toBe(
    'https://haveibeenpwned.com/Breach/7-Eleven',
  );
});
