import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.json,
    language: feed.language,
    authors: [feed.author],
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      ...(entry.summary !== undefined && { summary: entry.summary }),
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.topics.map(({ label }) => label),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
