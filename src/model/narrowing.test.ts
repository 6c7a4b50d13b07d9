import { expect, it } from 'vitest';
import { aCompany, aLibrary, aStory } from '../../tests/fixtures/stories.ts';
import { narrowings } from './narrowing.ts';
import { listings } from './topics.ts';

const stories = [
  aStory('a', { dataTypes: ['names', 'passwords'] }),
  aStory('b', { dataTypes: ['names', 'passwords'], disclosed: '2022' }),
  aStory('c', { dataTypes: ['names', 'emails'], companies: ['bell'], disclosed: '2022' }),
];
const library = aLibrary(stories, [aCompany('acme'), aCompany('bell', { country: 'CA' })]);
const all = listings(library);
const codes = (listing = all.dataType[0]): string[][] =>
  (listing ? narrowings(listing, library) : []).map((choices) =>
    choices.map(({ topic }) => `${topic.kind} ${topic.code}`),
  );

it('a list narrows down to what some but not all of its stories share, by another kind', () => {
  expect(codes()).toEqual([['country FR'], ['year 2022']]);
  expect(codes(all.country.find(({ topic }) => topic.code === 'FR'))).toEqual([]);
});

it('a list of one story leads no further', () => {
  expect(codes(all.country.find(({ topic }) => topic.code === 'CA'))).toEqual([]);
});
