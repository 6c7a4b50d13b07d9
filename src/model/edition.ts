import { z } from 'zod';
import { identifier, localeTag } from './identifiers.ts';

const words = z.record(identifier, z.string().min(1));

/** What a translation was made from; the tool writes it. */
const stamp = z.strictObject({
  /** Language of the original. */
  of: localeTag,
  /** Fingerprint of the original, block by block, as it was when the translation followed it. */
  blocks: z.string().min(1),
  /** Fingerprint of the translation itself then: tells whether it was revised since. */
  text: z.string().min(1),
});
export type Stamp = z.infer<typeof stamp>;

/** Front matter of any text that stands in several languages. */
export const translatable = {
  title: z.string().min(1),
  /** One or two sentences for listings, feeds and search results. */
  description: z.string().min(1),
  translation: stamp.optional(),
  /** Findings that somebody looked at, with the reason. */
  waivers: z
    .array(
      z.strictObject({
        rule: z.string().min(1),
        value: z.string().optional(),
        why: z.string().min(1),
      }),
    )
    .default([]),
  /** A draft is checked and never built. */
  draft: z.boolean().default(false),
};

/** Front matter of an edition: the story told in one language. */
export const editionMatter = z.strictObject({
  ...translatable,
  /** Last part of the address in this language; the article's id when left out. */
  slug: identifier.optional(),
  /** Former slugs; they lead to the present one. */
  aliases: z.array(identifier).default([]),
  /** What part a figure counts, by figure id. */
  figures: words.default({}),
  /** What an amount was for, by amount id. */
  amounts: words.default({}),
  translator: z.string().min(1).optional(),
});
export type EditionMatter = z.infer<typeof editionMatter>;

/** An edition: its front matter and its prose as written (Markdown with a few components). */
export interface Edition extends EditionMatter {
  locale: string;
  /** Path of the file, relative to `content/`. */
  file: string;
  /** Source text without front matter. */
  prose: string;
}

/** Front matter of a page such as “about”. */
export const pageMatter = z.strictObject(translatable);

/** The pages every site has; their addresses come from the locale files. */
export const pageIds = ['about', 'method', 'data', 'legal', 'privacy', 'accessibility'] as const;
export type PageId = (typeof pageIds)[number];

export interface Page extends z.infer<typeof pageMatter> {
  id: PageId;
  locale: string;
  file: string;
  prose: string;
}

/**
 * The page to show for a language: its own edition, else the English one, else any.
 * @throws Error when the page is nowhere; reading `content/` has refused that
 */
export function pageFor(id: PageId, locale: string, pages: readonly Page[]): Page {
  const editions = pages.filter((page) => page.id === id);
  const page =
    editions.find((edition) => edition.locale === locale) ??
    editions.find((edition) => edition.locale === 'en') ??
    editions[0];
  if (!page) throw new Error(`There is no page “${id}”`);
  return page;
}
