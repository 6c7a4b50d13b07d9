import { expect, test } from 'vitest';
import { z } from 'zod';
import { children, childText, xmlRoot, type XmlElement } from '../../tests/site/support/xml.ts';
import { openLanguages } from '../i18n/language.ts';
import { readContent } from '../library/content.ts';
import { atomXml } from './atom.ts';
import { feedOf } from './feed.ts';

const { library } = readContent('content');
const place = { origin: 'https://breche.example', base: '/news/breche/' };
const feeds = openLanguages(library, place).map((language) => ({
  tag: language.tag,
  root: xmlRoot(atomXml(feedOf({ kind: 'home' }, language, library))),
}));

const only = (element: XmlElement, name: string): string => {
  const text = childText(element, name);
  if (!text) throw new Error(`<${element.name}> has no <${name}>`);
  return text;
};

// The rules are those of RFC 4287.
test.each(feeds)(
  '$tag: a feed has id, title, updated, author, and names itself',
  ({ tag, root }) => {
    expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag });
    expect(only(root, 'title')).toBe(library.site.name);
    expect(children(root, 'author').map((author) => only(author, 'name'))).toHaveLength(1);
    const self = children(root, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
    expect(self.map(({ attributes }) => attributes['href'])).toEqual([only(root, 'id')]);
  },
);

test.each(feeds)(
  '$tag: an entry has id, title, updated, a link and content of a known type',
  ({ root }) => {
    const entries = children(root, 'entry');
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      only(entry, 'title');
      const alternate = children(entry, 'link').filter(
        ({ attributes }) => attributes['rel'] === 'alternate',
      );
      expect(alternate.map(({ attributes }) => attributes['href'])).toEqual([only(entry, 'id')]);
      expect(children(entry, 'content').map(({ attributes }) => attributes['type'])).toEqual([
        'html',
      ]);
      expect(children(entry, 'category').every(({ attributes }) => attributes['term'])).toBe(true);
    }
  },
);

test.each(feeds)('$tag: ids are addresses, and each stands once', ({ root }) => {
  const ids = [root, ...children(root, 'entry')].map((element) => only(element, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !URL.canParse(id))).toEqual([]);
});

test.each(feeds)(
  '$tag: dates are RFC 3339, newest first, and the feed’s is that of the first',
  ({ root }) => {
    const entries = children(root, 'entry');
    const dates = entries.map((entry) => only(entry, 'updated'));
    const all = [
      only(root, 'updated'),
      ...dates,
      ...entries.map((entry) => only(entry, 'published')),
    ];
    expect(all.filter((date) => !z.iso.datetime().safeParse(date).success)).toEqual([]);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(dates[0]).toBe(only(root, 'updated'));
  },
);
