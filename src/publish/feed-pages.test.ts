import { expect, test } from 'vitest';
import { aCompany } from '../../tests/fixtures/stories.ts';
import { language, library } from '../../tests/fixtures/small-library.ts';
import { feedGroups, topicFeedPages } from './feed-pages.ts';

test('every topic has a feed but the years, which end', () => {
  const kinds = new Set(topicFeedPages(library).map(({ topic }) => topic.kind));
  expect([...kinds]).toEqual(['dataType', 'sector', 'country', 'status', 'size']);
});

test('the page about feeds lists them as its language sorts', () => {
  const companies = { zoo: aCompany('zoo'), etat: aCompany('État'), eau: aCompany('eau') };
  const groups = feedGroups(language('fr'), { ...library, companies });
  expect(groups.map(({ of }) => of)).toEqual([
    'everything',
    'company',
    'dataType',
    'sector',
    'country',
    'status',
    'size',
  ]);
  expect(groups[1]?.feeds.map(({ name }) => name)).toEqual(['eau', 'État', 'zoo']);
  expect(groups[0]?.feeds).toEqual([
    { name: 'Brèche', page: '/fr/', atom: '/fr/atom.xml', json: '/fr/feed.json' },
    {
      name: 'Rectifications',
      page: '/fr/rectifications/',
      atom: '/fr/rectifications/atom.xml',
      json: '/fr/rectifications/feed.json',
    },
  ]);
});
