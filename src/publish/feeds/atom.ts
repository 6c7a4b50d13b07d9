import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './entry.ts';
import { proseLicence } from '../licence.ts';
import { xmlDocument } from '../xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
/** RFC 5005. */
const history = 'http://purl.org/syndication/history/1.0';
/** RFC 6721. */
const tombstones = 'http://purl.org/atompub/tombstones/1.0';

/** A document of a feed as Atom 1.0 (RFC 4287), with its archives (RFC 5005) and tombstones (RFC 6721). */
export function atomXml(feed: Feed): string {
  const { archive, withdrawals, older, newer } = feed;
  const type = { type: 'application/atom+xml' };
  const attributes = {
    xmlns: atom,
    ...(archive && { 'xmlns:fh': history }),
    ...(withdrawals.length > 0 && { 'xmlns:at': tombstones }),
    'xml:lang': feed.language,
  };
  const element = x('feed', attributes, [
    x('id', feed.current.atom),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('updated', feed.updated),
    x('author', [x('name', feed.author.name), x('uri', feed.author.url)]),
    link('self', feed.self.atom, type),
    link('alternate', feed.page, { type: 'text/html', hreflang: feed.language }),
    // RFC 4946.
    link('license', proseLicence, {}),
    ...(archive ? [x('fh:archive'), link('current', feed.current.atom, type)] : []),
    ...(older ? [link('prev-archive', older.atom, type)] : []),
    ...(newer ? [link('next-archive', newer.atom, type)] : []),
    ...withdrawals.map(({ id, when, why }) =>
      x('at:deleted-entry', { ref: id, when }, [x('at:comment', why)]),
    ),
    ...feed.entries.map((entry) => entryElement(entry, feed)),
  ]);
  return xmlDocument(element);
}

function entryElement(entry: FeedEntry, { language, inFull }: Feed): Element {
  return x('entry', [
    x('id', entry.id),
    x('title', entry.title),
    x('published', entry.published),
    x('updated', entry.updated),
    link('alternate', entry.url, { type: 'text/html', hreflang: language }),
    ...entry.topics.map(({ scheme, code, label }) => x('category', { term: code, scheme, label })),
    ...(entry.summary === undefined ? [] : [x('summary', entry.summary)]),
    x(inFull ? 'content' : 'summary', { type: 'html' }, entry.html()),
  ]);
}

function link(rel: string, href: string, attributes: Record<string, string>): Element {
  return x('link', { rel, ...attributes, href });
}
