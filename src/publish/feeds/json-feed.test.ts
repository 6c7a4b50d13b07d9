import { expect, test } from 'vitest';
import { language, library } from '../../../tests/fixtures/small-library.ts';
import { withdrawnStory } from '../../../tests/fixtures/withdrawn-story.ts';
import { jsonFeedFormat, type JsonFeed } from '../../../tests/site/support/json-feed-format.ts';
import { feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const place = { origin: 'https://breche.example', base: '/' };
const documents = (tag: string, more: Partial<typeof library> = {}): JsonFeed[] =>
  feedOf({ kind: 'home' }, language(tag, place), { ...library, ...more })
    .slice(0, 1)
    .map((feed) => jsonFeedFormat.parse(JSON.parse(jsonFeed(feed))));

test.each(['en', 'fr'])('%s: a feed follows JSON Feed 1.1', (tag) => {
  expect(documents(tag)).toMatchObject([
    {
      language: tag,
      home_page_url: `https://breche.example/${tag}/`,
      feed_url: `https://breche.example/${tag}/feed.json`,
    },
  ]);
});

test('what was withdrawn stands in an extension', () => {
  const [first] = documents('en', { withdrawn: [withdrawnStory] });
  const id = 'tag:breche.example,2026-01-02:en/story/gone';
  expect(first?._withdrawn?.items).toEqual(
    [id, `${id}/update/first-report`].map((one) => ({
      id: one,
      date_withdrawn: '2026-03-04T00:00:00Z',
      why: 'Another story tells of the same breach.',
    })),
  );
});
