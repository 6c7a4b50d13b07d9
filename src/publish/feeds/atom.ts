import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Raw } from 'xast-util-to-xml';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './entry.ts';
import { proseLicence } from '../licence.ts';
import { oncePer } from '../../model/reads.ts';
import { xmlDocument, xmlText } from '../xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
/** RFC 5005. */
const history = 'http://purl.org/syndication/history/1.0';
/** RFC 6721. */
const tombstones = 'http://purl.org/atompub/tombstones/1.0';

/** A document of a feed as Atom 1.0 (RFC 4287), with its archives (RFC 5005) and tombstones (RFC 6721). */
export function atomXml(feed: Feed): string {
  const { archive, current, withdrawals, older, newer } = feed;
  const type = { type: 'application/atom+xml' };
  const attributes = {
    xmlns: atom,
    ...(archive !== undefined && { 'xmlns:fh': history }),
    ...(withdrawals.length > 0 && { 'xmlns:at': tombstones }),
    'xml:lang': feed.language,
  };
  const element = x('feed', attributes, [
    x('id', current.atom),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('updated', feed.updated),
    x('author', [x('name', feed.author.name), x('uri', feed.author.url)]),
    link('self', archive ?? current.atom, type),
    link('alternate', feed.page, { type: 'text/html', hreflang: feed.language }),
    // RFC 4946.
    link('license', proseLicence, {}),
    ...(archive === undefined ? [] : [x('fh:archive'), link('current', current.atom, type)]),
    ...(older ? [link('prev-archive', older, type)] : []),
    ...(newer ? [link('next-archive', newer, type)] : []),
    ...withdrawals.map(({ id, when, why }) =>
      x('at:deleted-entry', { ref: id, when }, [x('at:comment', why)]),
    ),
    ...feed.entries.map((entry) => (entry.inFull ? entryElement(entry) : writtenEntry(entry))),
  ]);
  return xmlDocument(element);
}

/** A story is told in brief in a dozen feeds: it is written once. */
const writtenEntry = oncePer((entry: FeedEntry): Raw => ({
  type: 'raw',
  value: xmlText(entryElement(entry)),
}));

function entryElement({ id, inFull, published, updated, write }: FeedEntry): Element {
  const { language, url, title, summary, html, topics = [] } = write();
  return x('entry', [
    x('id', id),
    x('title', title),
    x('published', published),
    x('updated', updated),
    link('alternate', url, { type: 'text/html', hreflang: language }),
    ...topics.map(({ scheme, code, label }) => x('category', { term: code, scheme, label })),
    ...(summary === undefined ? [] : [x('summary', summary)]),
    x(inFull ? 'content' : 'summary', { type: 'html' }, html),
  ]);
}

function link(rel: string, href: string, attributes: Record<string, string>): Element {
  return x('link', { rel, ...attributes, href });
}
