import { parseFragment } from 'parse5';
import { z } from 'zod';
import { attribute, elements } from './markup.ts';
import { children, XmlElement } from './xml.ts';

/** How often a child may stand, at least and at most. */
type Range = readonly [least: number, most: number];

/** What an element may hold. */
interface Rule {
  /** Attributes that it must have, and others that it may have. */
  needs?: readonly string[];
  may?: readonly string[];
  /** Its children; none where left out, and then it holds text, which must not be empty. */
  holds?: Readonly<Record<string, Range>>;
  /** Holds neither text nor children. */
  empty?: boolean;
}

const once: Range = [1, 1];
const maybe: Range = [0, 1];
const any: Range = [0, Infinity];

/** RFC 4287, sections 4.1 and 4.2; RFC 5005 (`fh:`); RFC 6721 (`at:`). Nothing else may stand. */
const rules: Readonly<Record<string, Rule>> = {
  feed: {
    needs: ['xmlns', 'xml:lang'],
    may: ['xmlns:fh', 'xmlns:at'],
    holds: {
      author: [1, Infinity],
      category: any,
      entry: any,
      icon: maybe,
      id: once,
      link: any,
      logo: maybe,
      rights: maybe,
      subtitle: maybe,
      title: once,
      updated: once,
      'fh:archive': maybe,
      'at:deleted-entry': any,
    },
  },
  entry: {
    holds: {
      author: any,
      category: any,
      content: maybe,
      id: once,
      link: any,
      published: maybe,
      summary: maybe,
      title: once,
      updated: once,
    },
  },
  author: { holds: { name: once, uri: maybe, email: maybe } },
  category: { needs: ['term'], may: ['scheme', 'label'], empty: true },
  link: { needs: ['href'], may: ['rel', 'type', 'hreflang', 'title'], empty: true },
  content: { needs: ['type'] },
  summary: { may: ['type'] },
  title: { may: ['type'] },
  subtitle: { may: ['type'] },
  rights: { may: ['type'] },
  'fh:archive': { empty: true },
  'at:deleted-entry': { needs: ['ref', 'when'], holds: { 'at:comment': maybe, link: any } },
  'at:comment': { may: ['type'] },
};

const namespaces: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
};

const dates = new Set(['updated', 'published']);
const rfc3339 = z.iso.datetime({ offset: true });

/** What an Atom document breaks of RFC 4287, 5005 and 6721; nothing when it follows them. */
export function atomFaults(feed: XmlElement): string[] {
  if (feed.name !== 'feed') return [`<${feed.name}> is no feed`];
  return [
    ...elementFaults(feed),
    ...feedFaults(feed),
    ...children(feed, 'entry').flatMap(entryFaults),
  ];
}

function elementFaults(element: XmlElement): string[] {
  const { name, attributes, text } = element;
  const { needs = [], may = [], holds = {}, empty = false } = rules[name] ?? {};
  const inside = element.children.filter((child) => child instanceof XmlElement);
  const faults = [
    ...needs.filter((key) => !attributes[key]).map((key) => `<${name}> lacks ${key}`),
    ...Object.keys(attributes)
      .filter((key) => ![...needs, ...may].includes(key))
      .map((key) => `<${name}> has ${key}`),
    ...Object.entries(holds)
      .filter(([child, [least, most]]) => {
        const count = children(element, child).length;
        return count < least || count > most;
      })
      .map(([child]) => `<${name}> has ${children(element, child).length} <${child}>`),
    ...inside
      .filter((child) => !Object.hasOwn(holds, child.name))
      .map((child) => `<${name}> holds <${child.name}>`),
  ];
  if (empty && text !== '') faults.push(`<${name}> holds text`);
  if (!empty && Object.keys(holds).length === 0 && text.trim() === '')
    faults.push(`<${name}> is empty`);
  if (dates.has(name) && !isDate(text)) faults.push(`<${name}> is no date: ${text}`);
  if (name === 'id' && !isIri(text)) faults.push(`<id> is no IRI: ${text}`);
  const type = attributes['type'];
  if (name === 'link' && !isIri(attributes['href'] ?? ''))
    faults.push(`a link is not absolute: ${attributes['href'] ?? ''}`);
  if (['content', 'summary'].includes(name) && type === 'html') faults.push(...htmlFaults(text));
  return [...faults, ...inside.flatMap(elementFaults)];
}

function feedFaults(feed: XmlElement): string[] {
  const faults = Object.entries(feed.attributes)
    .filter(([key, value]) => key.startsWith('xmlns') && value !== namespaces[key])
    .map(([key]) => `${key} is another namespace`);
  for (const name of ['fh:archive', 'at:deleted-entry'])
    if (children(feed, name).length > 0 && !feed.attributes[`xmlns:${name.slice(0, 2)}`])
      faults.push(`<${name}> is in no namespace`);
  const ids = children(feed, 'entry').map((entry) => textOf(entry, 'id') ?? '');
  if (new Set(ids).size < ids.length) faults.push('an entry stands twice');
  if (linksOf(feed, 'self').length !== 1) faults.push('the feed does not name itself');
  faults.push(...alternateFaults(feed));
  // RFC 5005, 4: an archive says that it is one and leads to the document that readers subscribe to.
  const archive = children(feed, 'fh:archive').length;
  if (linksOf(feed, 'current').length !== archive)
    faults.push('an archive and `current` go together');
  for (const rel of ['prev-archive', 'next-archive'])
    if (linksOf(feed, rel).length > 1) faults.push(`there are several ${rel}`);
  // RFC 6721, 3: no two alike, and none of an entry that is newer than its tombstone.
  const deleted = children(feed, 'at:deleted-entry').map(({ attributes }) => attributes);
  if (new Set(deleted.map(({ ref, when }) => `${ref} ${when}`)).size < deleted.length)
    faults.push('a tombstone stands twice');
  for (const { ref = '', when = '' } of deleted) {
    if (!isIri(ref)) faults.push(`a tombstone is of no IRI: ${ref}`);
    if (!isDate(when)) faults.push(`a tombstone has no date: ${when}`);
    if (ids.includes(ref)) faults.push(`${ref} is both told and withdrawn`);
  }
  // RFC 4287, 4.2.15: the feed changed when its newest entry did, or one was taken out.
  const newest = [
    ...children(feed, 'entry').map((entry) => textOf(entry, 'updated') ?? ''),
    ...deleted.map(({ when = '' }) => when),
  ]
    .sort()
    .at(-1);
  if (newest !== undefined && newest !== textOf(feed, 'updated'))
    faults.push(`the feed changed on another day than its newest entry, ${newest}`);
  return faults;
}

function entryFaults(entry: XmlElement): string[] {
  const faults = alternateFaults(entry);
  // RFC 4287, 4.1.2.
  if (children(entry, 'content').length === 0 && linksOf(entry, 'alternate').length === 0)
    faults.push('an entry has neither content nor an alternate');
  const [updated = '', published = ''] = ['updated', 'published'].map((name) =>
    textOf(entry, name),
  );
  if (updated < published) faults.push('an entry changed before it was published');
  return faults;
}

/** RFC 4287, 4.1.1: no two alternates of one type and language. */
function alternateFaults(element: XmlElement): string[] {
  const kinds = linksOf(element, 'alternate').map(
    ({ attributes }) => `${attributes['type'] ?? ''} ${attributes['hreflang'] ?? ''}`,
  );
  return new Set(kinds).size < kinds.length ? ['two alternates are alike'] : [];
}

/** Readers of feeds stand on another page: nothing in an entry may lead from there. */
function htmlFaults(html: string): string[] {
  return elements(parseFragment(html)).flatMap((element) =>
    ['href', 'src']
      .map((name) => attribute(element, name))
      .filter((value) => value !== undefined && !isIri(value))
      .map((value) => `an entry leads to ${value ?? ''}`),
  );
}

function textOf(element: XmlElement, name: string): string | undefined {
  return children(element, name)[0]?.text;
}

function linksOf(element: XmlElement, rel: string): XmlElement[] {
  return children(element, 'link').filter(({ attributes }) => attributes['rel'] === rel);
}

/** RFC 4287, 3.3. */
function isDate(text: string): boolean {
  return rfc3339.safeParse(text).success;
}

/** With a scheme, and for `tag:` as RFC 4151 writes it. */
function isIri(text: string): boolean {
  return text.startsWith('tag:')
    ? /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[\w/.~-]+$/i.test(text)
    : URL.canParse(text);
}
