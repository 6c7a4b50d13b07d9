import { z } from 'zod';

const rfc3339 = z.iso.datetime({ offset: true });
const iri = z.string().refine((text) => /^(?:tag:|https?:\/\/)/.test(text));

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as strictly as this site writes it: an
 * item has content, dates and a title, and no key is there that the format does not know, but for
 * an extension, whose name begins with `_`.
 */
export const jsonFeedFormat = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    description: z.string().min(1),
    home_page_url: z.url(),
    feed_url: z.url(),
    next_url: z.url().optional(),
    language: z.string().min(2),
    authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
    _withdrawn: z
      .strictObject({
        about: z.url(),
        items: z
          .array(z.strictObject({ id: iri, date_withdrawn: rfc3339, why: z.string().min(1) }))
          .min(1),
      })
      .optional(),
    items: z.array(
      z.strictObject({
        id: iri,
        url: z.url(),
        title: z.string().min(1),
        summary: z.string().min(1).optional(),
        content_html: z.string().min(20),
        date_published: rfc3339,
        date_modified: rfc3339,
        tags: z.array(z.string().min(1)).min(1).optional(),
      }),
    ),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
    error: 'an item stands twice',
  })
  // “next_url … must not be the same as feed_url”
  .refine(({ feed_url, next_url }) => feed_url !== next_url, {
    error: 'the next page is this one',
  });

export type JsonFeed = z.infer<typeof jsonFeedFormat>;
