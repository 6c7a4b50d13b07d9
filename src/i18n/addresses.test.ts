import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import { pageIds } from '../model/edition.ts';
import { sizes } from '../model/size.ts';
import { topicKinds, type Topic } from '../model/topics.ts';
import { dataTypes, sectors, statuses } from '../model/vocabulary.ts';
import { absolute, rootAddress, routeParams, type Addresses, type Section } from './addresses.ts';
import type { Place } from './place.ts';

const segment = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const place = fc.array(segment, { maxLength: 3 }).map((parts): Place => ({
  origin: 'https://example.org',
  base: `/${parts.map((part) => `${part}/`).join('')}`,
}));
const tag = fc.constantFrom(...library.locales);
const identifier = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);

const sections: readonly Section[] = [
  'articles',
  'companies',
  'archive',
  'search',
  'feeds',
  'glossary',
  'statistics',
  'record',
];
const topics: readonly Topic[] = [
  ...dataTypes.map((code): Topic => ({ kind: 'dataType', code })),
  ...sectors.map((code): Topic => ({ kind: 'sector', code })),
  ...statuses.map((code): Topic => ({ kind: 'status', code })),
  ...['FR', 'CA', 'US'].map((code): Topic => ({ kind: 'country', code })),
  ...['2021', '2022'].map((code): Topic => ({ kind: 'year', code })),
  ...sizes.map((code): Topic => ({ kind: 'size', code })),
];

/** Every page of one language, with stories and companies of these ids. */
function pages(addresses: Addresses, ids: readonly string[]): string[] {
  return [
    addresses.home(),
    ...sections.map(addresses.section),
    ...topicKinds.map(addresses.topics),
    ...topics.map(addresses.topic),
    ...pageIds.map(addresses.page),
    ...ids.map((id) => addresses.article(aStory(id))),
    ...ids.map(addresses.company),
    ...['A', '0–9', 'ع'].map(addresses.companiesOf),
    ...topics.flatMap((topic) => [1, 2].map((page) => addresses.recordList(topic, page))),
  ];
}

describe('addresses', () => {
  it('begin with the folder of the site and end with a slash', () => {
    fc.assert(
      fc.property(tag, place, fc.uniqueArray(identifier), (locale, where, ids) => {
        for (const address of pages(language(locale, where).addresses, ids)) {
          expect(address.startsWith(`${where.base}${locale}/`)).toBe(true);
          expect(address).toMatch(/^(?:\/[A-Za-z0-9-]+)+\/$/);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('differ from each other, in all languages together', () => {
    fc.assert(
      fc.property(fc.uniqueArray(identifier), (ids) => {
        const all = library.locales.flatMap((locale) => pages(language(locale).addresses, ids));
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 20 },
    );
  });

  it('give back the parameters of their route', () => {
    fc.assert(
      fc.property(place, identifier, (where, id) => {
        const { addresses } = language('fr', where);
        expect(routeParams(addresses.company(id), where, ['locale', 'section', 'id'])).toEqual({
          locale: 'fr',
          section: 'entreprises',
          id,
        });
        expect(routeParams(addresses.home(), where, ['locale'])).toEqual({ locale: 'fr' });
      }),
      { numRuns: 20 },
    );
  });

  it('that do not fit their route say so', () => {
    const where = { origin: 'https://example.org', base: '/' };
    expect(() => routeParams('/fr/articles/x/', where, ['locale', 'section'])).toThrow(
      /has 3 parts, its route 2/,
    );
  });
});

describe('the words of an address', () => {
  const french = language('fr').addresses;
  const english = language('en').addresses;

  it('are of its language', () => {
    expect(english.company('t-mobile-us')).toBe('/en/companies/t-mobile-us/');
    expect(french.company('t-mobile-us')).toBe('/fr/entreprises/t-mobile-us/');
    expect(french.topic({ kind: 'sector', code: 'health' })).toBe('/fr/secteurs/sante/');
    expect(french.topic({ kind: 'country', code: 'FR' })).toBe('/fr/pays/fr/');
    expect(french.page('legal')).toBe('/fr/mentions-legales/');
  });

  it('are the slug of the edition, else the id of the story', () => {
    expect(french.article(story)).toBe('/fr/articles/vol-t-mobile-2021/');
    expect(english.article(story)).toBe('/en/articles/t-mobile-2021/');
  });

  it('stay as aliases when they change', () => {
    expect(french.articleAliases(story)).toEqual(['/fr/articles/t-mobile-aout-2021/']);
    expect(english.articleAliases(story)).toEqual([]);
  });
});

it('leads to feeds, terms, the choice of language and the whole web', () => {
  const where = { origin: 'https://example.org', base: '/news/' };
  const { addresses } = language('fr', where);
  expect(addresses.feed(addresses.home(), 'atom')).toBe('/news/fr/atom.xml');
  expect(addresses.feed(addresses.company('x'), 'json')).toBe('/news/fr/entreprises/x/feed.json');
  expect(addresses.term('phishing')).toBe('/news/fr/glossaire/#phishing');
  expect(rootAddress(where)).toBe('/news/');
  expect(absolute(addresses.home(), where)).toBe('https://example.org/news/fr/');
});
