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
    items: feed.entries.map(({ id, published, updated, write }) => {
      const { url, title, summary, html, topics = [] } = write();
      return {
        id,
        url,
        title,
        ...(summary !== undefined && { summary }),
        content_html: html,
        date_published: published,
        date_modified: updated,
        ...(topics.length > 0 && { tags: topics.map(({ label }) => label) }),
      };
    }),
  };
  return `${JSON.stringify(document)}\n`;
}
