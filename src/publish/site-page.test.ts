import { expect, test } from 'vitest';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import { addressOf, sitePages, storiesOn } from './site-page.ts';

const pages = sitePages(library);

test('no two pages of a language have one address', () => {
  for (const tag of ['en', 'fr']) {
    const addresses = pages.map((page) => addressOf(page, language(tag)));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !address.startsWith(`/${tag}/`))).toEqual([]);
  }
});

test('each kind of page is there, less the contributors’ page', () => {
  const addresses = pages.map((page) => addressOf(page, language('en')));
  for (const address of [
    '/en/',
    '/en/archive/',
    '/en/articles/t-mobile-2021/',
    '/en/companies/t-mobile-us/',
    '/en/data/names/',
    '/en/years/2021/',
    '/en/glossary/',
    '/en/feeds/',
    '/en/search/',
    '/en/legal-notice/',
  ])
    expect(addresses).toContain(address);
  expect(addresses).not.toContain('/en/contribute/');
});

test('a company’s page holds the stories that happened through it too', () => {
  const company = library.companies['t-mobile-us'];
  if (!company) throw new Error('The fixture has lost its company');
  const supplied = { ...story, facts: { ...story.facts, companies: [], via: ['t-mobile-us'] } };
  const others = { ...library, stories: [supplied] };
  expect(storiesOn({ kind: 'company', company }, others)).toEqual([supplied]);
});

test('a listing holds its stories and no others', () => {
  expect(storiesOn({ kind: 'topic', topic: { kind: 'year', code: '2021' } }, library)).toEqual([
    story,
  ]);
  expect(storiesOn({ kind: 'topic', topic: { kind: 'year', code: '2020' } }, library)).toEqual([]);
});
