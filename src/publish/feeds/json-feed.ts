import type { Feed } from './feed.ts';

/**
 * The document to subscribe to as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), which knows no
 * tombstones: what was withdrawn stands in an extension, as that format allows.
 */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.current.json,
    language: feed.language,
    authors: [feed.author],
    ...(feed.withdrawals.length > 0 && {
      _withdrawn: {
        about: 'https://www.rfc-editor.org/rfc/rfc6721',
        items: feed.withdrawals.map(({ id, when, why }) => ({ id, date_withdrawn: when, why })),
      },
    }),
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      ...(entry.summary !== undefined && { summary: entry.summary }),
      content_html: entry.html(),
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.topics.length > 0 && { tags: entry.topics.map(({ label }) => label) }),
    })),
  };
  return `${JSON.stringify(document)}\n`;
}
