import { expect, test } from 'vitest';
import { language, library, story } from '../../../tests/fixtures/small-library.ts';
import { aStory } from '../../../tests/fixtures/stories.ts';
import { withdrawnStory } from '../../../tests/fixtures/withdrawn-story.ts';
import { atomFaults } from '../../../tests/site/support/atom-format.ts';
import { children, childText, xmlRoot, type XmlElement } from '../../../tests/site/support/xml.ts';
import type { Library } from '../../model/library.ts';
import { atomXml } from './atom.ts';
import { feedOf, type FeedPage } from './feed.ts';

const place = { origin: 'https://breche.example', base: '/news/breche/' };
const company = library.companies['t-mobile-us'];
if (!company) throw new Error('The fixture has lost its company');

const documents = (page: FeedPage, tag = 'en', more: Partial<Library> = {}): XmlElement[] =>
  feedOf(page, language(tag, place), { ...library, ...more }).map((feed) => xmlRoot(atomXml(feed)));

test('feeds of every kind follow RFC 4287, and so do their archives', () => {
  const stories = [story, ...Array.from({ length: 70 }, (_, index) => aStory(`story-${index}`))];
  for (const page of [
    { kind: 'home' },
    { kind: 'company', company },
    { kind: 'topic', topic: { kind: 'dataType', code: 'names' } },
    { kind: 'section', section: 'corrections' },
  ] as const)
    for (const document of documents(page, 'en', { stories, withdrawn: [withdrawnStory] }))
      expect(atomFaults(document)).toEqual([]);
});

test('the validator sees what is missing, doubled, of no format or misplaced', () => {
  const feed = (entries: string, head = ''): XmlElement =>
    xmlRoot(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://a.example/</id>` +
        `<title>A</title><updated>2026-01-01T00:00:00Z</updated><author><name>B</name></author>` +
        `<link rel="self" href="https://a.example/"/>${head}${entries}</feed>`,
    );
  const entry = (inside: string): string =>
    `<entry><id>tag:a.example,2026:x</id><title>T</title><updated>2026-01-01T00:00:00Z</updated>${inside}</entry>`;
  const content = '<content type="html">&lt;p&gt;text&lt;/p&gt;</content>';
  expect(atomFaults(feed(entry(content)))).toEqual([]);
  for (const [faulty, says] of [
    [feed(entry(content) + entry(content)), 'an entry stands twice'],
    [feed(entry('')), 'an entry has neither content nor an alternate'],
    [feed(entry(`${content}<id>tag:a.example,2026:y</id>`)), '<entry> has 2 <id>'],
    [
      feed(entry(`${content}<published>2026-01-01</published>`)),
      '<published> is no date: 2026-01-01',
    ],
    [feed(entry('<content type="html">&lt;a href="/x"&gt;</content>')), 'an entry leads to /x'],
    [
      feed(
        entry(content),
        '<at:deleted-entry ref="tag:a.example,2026:x" when="2026-01-01T00:00:00Z"/>',
      ),
      'tag:a.example,2026:x is both told and withdrawn',
    ],
    [feed(entry(content), '<fh:archive/>'), '<fh:archive> is in no namespace'],
    [feed(entry(content), '<dc:date>2026</dc:date>'), '<feed> holds <dc:date>'],
  ] as const)
    expect(atomFaults(faulty)).toContain(says);
});

test('a story that was withdrawn is a tombstone in every feed that may have told it', () => {
  const ref = (document: XmlElement | undefined): string[] =>
    children(document ?? xmlRoot('<none/>'), 'at:deleted-entry').map(
      ({ attributes }) => `${attributes['when'] ?? ''} ${attributes['ref'] ?? ''}`,
    );
  const gone = (page: FeedPage, tag = 'en'): string[] =>
    ref(documents(page, tag, { withdrawn: [withdrawnStory] })[0]);
  const when = '2026-03-04T00:00:00Z';
  const id = 'tag:breche.example,2026-01-02:en/story/gone';
  expect(gone({ kind: 'home' })).toEqual([`${when} ${id}`, `${when} ${id}/update/first-report`]);
  expect(gone({ kind: 'company', company })).toHaveLength(2);
  expect(gone({ kind: 'company', company: { ...company, id: 'another' } })).toEqual([]);
  expect(gone({ kind: 'topic', topic: { kind: 'dataType', code: 'names' } })).toHaveLength(2);
  expect(gone({ kind: 'section', section: 'corrections' })).toEqual([
    `${when} ${id}/correction-2026-02-03`,
  ]);
  expect(gone({ kind: 'home' }, 'fr')).toHaveLength(2);
  const [feed] = documents({ kind: 'company', company }, 'en', {
    stories: [],
    withdrawn: [withdrawnStory],
  });
  expect(feed && childText(feed, 'updated')).toBe(when);
});
