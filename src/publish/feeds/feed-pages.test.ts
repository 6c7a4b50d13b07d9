import { expect, test } from 'vitest';
import { aCompany, aStory } from '../../../tests/fixtures/stories.ts';
import { language, library } from '../../../tests/fixtures/small-library.ts';
import { feedFiles } from './feed-files.ts';
import { feedGroups } from './feed-groups.ts';
import { feedFormats, topicFeedPages } from './feed-pages.ts';

test('every topic has a feed but the years, which end', () => {
  const kinds = new Set(topicFeedPages(library).map(({ topic }) => topic.kind));
  expect([...kinds]).toEqual(['dataType', 'sector', 'country', 'status', 'size']);
});

test('the page about feeds lists them as its language sorts', () => {
  const companies = {
    zoo: aCompany('zoo'),
    etat: aCompany('etat', { name: 'État' }),
    eau: aCompany('eau'),
  };
  const stories = [aStory('a', { companies: Object.keys(companies) })];
  const groups = feedGroups(language('fr'), { ...library, companies, stories });
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

test('a company can be followed before there is a story, in the format that all readers know', () => {
  const company = aCompany('untold');
  const companies = { ...library.companies, untold: company };
  const page = { kind: 'company', company } as const;
  expect(feedFormats(page, { ...library, companies })).toEqual(['atom']);
  expect(
    feedFormats(page, { ...library, companies, stories: [aStory('a', { via: ['untold'] })] }),
  ).toEqual(['atom', 'json']);
});

test('a company is followed under ids that it had, too', () => {
  const company = aCompany('now', { formerIds: ['then'] });
  const files = feedFiles('atom', language('en'), {
    ...library,
    companies: { now: company },
    stories: [],
  });
  const followed = files.filter(({ address }) => address.startsWith('/en/companies/'));
  expect(followed.map(({ address }) => address)).toEqual([
    '/en/companies/now/atom.xml',
    '/en/companies/then/atom.xml',
  ]);
  expect(followed[1]?.feed).toBe(followed[0]?.feed);
});
