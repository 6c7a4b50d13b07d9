import { expect, test } from 'vitest';
import { language, library } from '../../../tests/fixtures/small-library.ts';
import { opmlFaults, subscriptionsIn } from '../../../tests/site/support/opml-format.ts';
import { childText, children, xmlRoot } from '../../../tests/site/support/xml.ts';
import { feedList } from './opml.ts';

const root = xmlRoot(feedList(language('fr'), library));

test('the list of feeds follows OPML 2.0, dated as its newest entry', () => {
  expect(opmlFaults(root)).toEqual([]);
  const [head] = children(root, 'head');
  expect(head && childText(head, 'dateModified')).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
});

test('a feed in it has a name, a page and an address with its host', () => {
  const feeds = subscriptionsIn(root).map(({ attributes }) => attributes);
  expect(feeds).toContainEqual({
    type: 'rss',
    text: 'T-Mobile US',
    title: 'T-Mobile US',
    language: 'fr',
    xmlUrl: 'https://breche.example/fr/entreprises/t-mobile-us/atom.xml',
    htmlUrl: 'https://breche.example/fr/entreprises/t-mobile-us/',
  });
});

test('the validator sees what the format does not allow', () => {
  const list = (outline: string): string[] =>
    opmlFaults(
      xmlRoot(`<opml version="2.0"><head><title>A</title></head><body>${outline}</body></opml>`),
    );
  expect(
    list('<outline text="A" type="rss" xmlUrl="https://a.example/" htmlUrl="https://a.example/"/>'),
  ).toEqual([]);
  expect(list('<outline type="rss" xmlUrl="/x"/>')).toEqual([
    'an outline has no text',
    'a subscription has no xmlUrl',
    'a subscription has no htmlUrl',
  ]);
  expect(list('<outline text="A"/>')).toEqual(['a folder is empty']);
});
