import { expect, test } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import { pageIds } from '../model/edition.ts';
import { alternates, canonicalUrl } from './alternates.ts';
import type { SitePage } from './site-page.ts';
import { versionsOf, type PageVersion } from './versions.ts';

const [en, fr] = [language('en'), language('fr')];
const languages = [en, fr];
const site = 'https://breche.example';
const untranslated = { ...aStory('only-english'), id: 'only-english' };
const versions = (page: SitePage): PageVersion[] => versionsOf(page, languages, library);

test('a story told in both languages has both as alternates, with its slugs', () => {
  const both = versions({ kind: 'story', story });
  const expected = [
    { language: 'en', url: `${site}/en/articles/t-mobile-2021/` },
    { language: 'fr', url: `${site}/fr/articles/vol-t-mobile-2021/` },
    { language: 'x-default', url: `${site}/en/articles/t-mobile-2021/` },
  ];
  expect(alternates(both, en)).toEqual(expected);
  expect(alternates(both, fr)).toEqual(expected);
  expect(canonicalUrl(both, fr)).toBe(`${site}/fr/articles/vol-t-mobile-2021/`);
});

test('a language without an edition has no alternates, is none, and points to the original', () => {
  const one = versions({ kind: 'story', story: untranslated });
  expect(one.map(({ real }) => real)).toEqual([true, false]);
  expect(alternates(one, fr)).toEqual([]);
  expect(alternates(one, en).map((alternate) => alternate.language)).toEqual(['en', 'x-default']);
  expect(canonicalUrl(one, fr)).toBe(`${site}/en/articles/only-english/`);
  expect(canonicalUrl(one, en)).toBe(`${site}/en/articles/only-english/`);
});

test('the default of a story is its original edition, whatever its language', () => {
  const french = { ...story, facts: { ...story.facts, original: 'fr' } };
  expect(alternates(versions({ kind: 'story', story: french }), en)).toContainEqual({
    language: 'x-default',
    url: `${site}/fr/articles/vol-t-mobile-2021/`,
  });
});

test('the default of the home page is where readers choose a language', () => {
  expect(alternates(versions({ kind: 'home' }), fr)).toContainEqual({
    language: 'x-default',
    url: `${site}/`,
  });
});

test('listings stand in every language, also in one that nothing is translated to', () => {
  expect(
    alternates(versions({ kind: 'topic', topic: { kind: 'country', code: 'US' } }), fr),
  ).toEqual([
    { language: 'en', url: `${site}/en/countries/us/` },
    { language: 'fr', url: `${site}/fr/pays/us/` },
    { language: 'x-default', url: `${site}/en/countries/us/` },
  ]);
});

test('a page that is written in one language only is an alternate in that one only', () => {
  for (const id of pageIds) {
    const pages = library.pages.filter((page) => page.id === id && page.locale === 'fr');
    const one = versionsOf({ kind: 'page', id }, languages, { ...library, pages });
    expect(alternates(one, en)).toEqual([]);
    expect(canonicalUrl(one, en)).toBe(`${site}${fr.addresses.page(id)}`);
  }
});
