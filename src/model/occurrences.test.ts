import { expect, it } from 'vitest';
import { aRecord, anEntry } from '../../tests/fixtures/record.ts';
import { aCompany, aLibrary, aStory } from '../../tests/fixtures/stories.ts';
import { companyOccurrences, topicOccurrences } from './occurrences.ts';

const library = {
  ...aLibrary(
    [
      aStory('one', { companies: ['acme'], via: ['host', 'acme'], dataTypes: ['names'] }),
      aStory('two', { companies: ['acme'], disclosed: '2022' }),
    ],
    [aCompany('acme'), aCompany('host')],
  ),
  record: aRecord([
    anEntry('a', { company: 'acme', story: 'one', dataTypes: ['names'], occurred: '2019-01-01' }),
    anEntry('b', { company: 'acme', dataTypes: ['names', 'emails'], occurred: '2022-01-01' }),
    anEntry('c', { dataTypes: ['emails'], occurred: '2022-01-01' }),
  ]),
};

it('counts an organisation once a story, and the entries that no story tells', () => {
  const countOf = companyOccurrences(library);
  expect(['acme', 'host', 'nobody'].map(countOf)).toEqual([
    { stories: 2, entries: 1 },
    { stories: 1, entries: 0 },
    { stories: 0, entries: 0 },
  ]);
});

it('counts a topic in stories and in the record, and leaves out what is in neither', () => {
  expect(topicOccurrences('dataType', library)).toEqual([
    { topic: { kind: 'dataType', code: 'names' }, stories: 1, entries: 1 },
    { topic: { kind: 'dataType', code: 'emails' }, stories: 0, entries: 2 },
  ]);
  // The one entry of 2019 stands on the site as a story, under the year of its disclosure.
  expect(topicOccurrences('year', library).map(({ topic }) => topic.code)).toEqual([
    '2022',
    '2021',
  ]);
  expect(topicOccurrences('status', library)).toEqual([
    { topic: { kind: 'status', code: 'confirmed' }, stories: 2, entries: 0 },
  ]);
});
