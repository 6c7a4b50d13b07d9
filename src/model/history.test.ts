import { expect, it } from 'vitest';
import { aRecord, anEntry } from '../../tests/fixtures/record.ts';
import { aStory } from '../../tests/fixtures/stories.ts';
import { dataOf, historyOf, type PastBreach } from './history.ts';

const stories = [
  aStory('acme-2022', { disclosed: '2022-03', dataTypes: ['names'], notExposed: ['passwords'] }),
  aStory('acme-2020', { disclosed: '2020' }),
];
const record = aRecord([
  anEntry('acme', { company: 'acme', occurred: '2021-05-06', dataTypes: ['emails'] }),
  anEntry('acme-again', { company: 'acme', occurred: '2022-02-01', story: 'acme-2022' }),
  anEntry('other', { company: 'other' }),
]);
const history = historyOf('acme', stories, record);
const id = (past: PastBreach): string =>
  past.kind === 'story' ? past.story.id : `record ${past.breach.id}`;

it('shows each breach once, as a story where there is one, newest first', () => {
  expect(history.map(id)).toEqual(['acme-2022', 'record acme', 'acme-2020']);
});

it('puts what the record has of a story beside it', () => {
  const records = history.map((past) =>
    past.kind === 'story' ? past.records.map((breach) => breach.id) : undefined,
  );
  expect(records).toEqual([['acme-again'], undefined, []]);
});

it('says of an entry only what was exposed', () => {
  expect(history.slice(0, 2).map(dataOf)).toMatchObject([
    { dataTypes: ['names'], notExposed: ['passwords'] },
    { dataTypes: ['emails'], notExposed: [] },
  ]);
});
