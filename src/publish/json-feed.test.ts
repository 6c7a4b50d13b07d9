import { expect, test } from 'vitest';
import { z } from 'zod';
import { openLanguages } from '../i18n/language.ts';
import { readContent } from '../library/content.ts';
import { feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** https://www.jsonfeed.org/version/1.1/ */
const schema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string().min(1).optional(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string().min(1)),
    }),
  ),
});

const { library } = readContent('content');
const place = { origin: 'https://breche.example', base: '/' };

test.each(openLanguages(library, place))('$tag: a feed follows JSON Feed 1.1', (language) => {
  const feed = schema.parse(JSON.parse(jsonFeed(feedOf({ kind: 'home' }, language, library))));
  expect(feed).toMatchObject({
    language: language.tag,
    home_page_url: `https://breche.example/${language.tag}/`,
    feed_url: `https://breche.example/${language.tag}/feed.json`,
  });
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
});
