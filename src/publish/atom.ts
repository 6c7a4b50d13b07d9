import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entries.ts';
import { proseLicence } from './licence.ts';
import { xmlDocument } from './xml.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function atomXml(feed: Feed): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language };
  const element = x('feed', attributes, [
    x('id', feed.atom),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('updated', feed.updated),
    x('author', [x('name', feed.author.name), x('uri', feed.author.url)]),
    link('self', feed.atom, { type: 'application/atom+xml' }),
    link('alternate', feed.page, { type: 'text/html', hreflang: feed.language }),
    // RFC 4946.
    link('license', proseLicence, {}),
    ...feed.entries.map((entry) => entryElement(entry, feed.language)),
  ]);
  return xmlDocument(element);
}

function entryElement(entry: FeedEntry, language: string): Element {
  return x('entry', [
    x('id', entry.url),
    x('title', entry.title),
    x('published', entry.published),
    x('updated', entry.updated),
    link('alternate', entry.url, { type: 'text/html', hreflang: language }),
    ...entry.topics.map(({ scheme, code, label }) => x('category', { term: code, scheme, label })),
    ...(entry.summary === undefined ? [] : [x('summary', entry.summary)]),
    x('content', { type: 'html' }, entry.html),
  ]);
}

function link(rel: string, href: string, attributes: Record<string, string>): Element {
  return x('link', { rel, ...attributes, href });
}
