import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EntryList } from './entries.ts';
import { EntrySearch } from './match-entries.ts';
import { searchLanguage } from './query-words.ts';
import type { SearchState } from './search-state.ts';

const list: EntryList = {
  words: {
    title: 'The public record',
    found: { one: '{{number}} entry', other: '{{number}} entries' },
    short: { one: '{{number}} entry', other: '{{number}} entries' },
    more: 'More',
    mark: 'Public record',
    unverified: 'unverified',
    attribution: [],
  },
  common: 'data breach, hack, hacked',
  dataTypes: [
    ['email-addresses', 'email addresses'],
    ['passwords', 'passwords'],
  ],
  companies: [
    { id: 'linkedin', name: 'LinkedIn', others: ['linkedin.com'] },
    { id: 'myspace', name: 'MySpace', others: ['myspace.com'], sector: 'media', country: 'US' },
  ],
  page: '/en/companies/{{id}}/',
  entries: [
    {
      title: 'Collection #1',
      address: '/en/record/years/2019/',
      accounts: '772,904,991 accounts',
      day: '2019-01-07',
      size: 'over-10m',
      dataTypes: [0, 1],
    },
    { company: 1, accounts: '3 accounts', day: '2008-07-01', size: 'over-10m', dataTypes: [0, 1] },
    { company: 0, accounts: '2 accounts', day: '2012-05-05', size: 'over-10m', dataTypes: [0, 1] },
    {
      title: 'LinkedIn Scraped Data (2021)',
      company: 0,
      accounts: '1 account',
      day: '2021-04-08',
      size: '1m-10m',
      dataTypes: [0],
      unverified: true,
    },
  ],
};
const search = new EntrySearch(list, searchLanguage('en', 'was, the, my'));
const find = (state: Partial<SearchState>): string[] =>
  search
    .find({ query: '', filters: {}, sort: 'relevance', ...state })
    .map((entry) => `${search.linkOf(entry).title} ${entry.day.slice(0, 4)}`);
const [collection, myspace, linkedin, scraped] = [
  'Collection #1 2019',
  'MySpace 2008',
  'LinkedIn 2012',
  'LinkedIn Scraped Data (2021) 2021',
];

describe('entries of the public record', () => {
  test.each([
    ['linkedin', [linkedin, scraped]],
    ['was LinkedIn hacked', [linkedin, scraped]],
    ['linked', [linkedin, scraped]],
    ['linkedin.com', [linkedin, scraped]],
    ['my space', [myspace]],
    ['linkedin scraped', [scraped]],
    ['linkedin 2012', [linkedin]],
    ['linkedin passwords', [linkedin]],
    ['passwords 2008', [myspace]],
    ['collection', [collection]],
    ['passwords', [collection, myspace, linkedin]],
    ['data breach', []],
    ['the data', []],
    ['li', []],
    ['nobody wrote this', []],
  ])('%s', (query, found) => {
    expect(find({ query })).toEqual(found);
  });

  it('are all there when nothing is asked, most accounts first, or newest first', () => {
    expect(find({})).toEqual([collection, myspace, linkedin, scraped]);
    expect(find({ sort: 'date' })).toEqual([scraped, collection, linkedin, myspace]);
  });

  it('can be narrowed down by what the record knows', () => {
    expect(find({ filters: { dataType: 'passwords', year: '2012' } })).toEqual([linkedin]);
    expect(find({ query: 'linkedin', filters: { size: '1m-10m' } })).toEqual([scraped]);
    expect(find({ filters: { company: 'linkedin' } })).toEqual([linkedin, scraped]);
    expect(find({ filters: { sector: 'media', country: 'US' } })).toEqual([myspace]);
    expect(find({ filters: { status: 'confirmed' } })).toEqual([]);
  });

  it('are counted by value of each filter, a set one as if it were not', () => {
    const counts = search.counts({
      query: 'linkedin',
      filters: { year: '2012' },
      sort: 'relevance',
    });
    expect(counts['year']).toEqual({ 2012: 1, 2021: 1 });
    expect(counts['dataType']).toEqual({ 'email-addresses': 1, passwords: 1 });
    expect(counts['status']).toEqual({});
  });

  it('lead to their organisation, or to their list where they are about none', () => {
    expect(list.entries.map((entry) => search.linkOf(entry).address)).toEqual([
      '/en/record/years/2019/',
      '/en/companies/myspace/',
      '/en/companies/linkedin/',
      '/en/companies/linkedin/',
    ]);
  });

  it('have companies that are found misspelt', () => {
    expect(search.near('linkdin').map(({ company }) => [company.name, company.note])).toEqual([
      ['LinkedIn', '2 entries'],
    ]);
    expect(search.near('mispace hacked').map(({ corrected }) => corrected)).toEqual(['MySpace']);
  });

  it('answer any query without fail, and only with what passes the filters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('2012', '2019'),
        (query, year) => {
          for (const found of find({ query, filters: { year } })) expect(found).toContain(year);
        },
      ),
    );
  });
});
