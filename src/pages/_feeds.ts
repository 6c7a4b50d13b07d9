import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { atomXml } from '../publish/atom.ts';
import { feedOf, type FeedPage } from '../publish/feed.ts';
import { jsonFeed } from '../publish/json-feed.ts';

/** What the route of a feed needs. */
export interface FeedProps {
  page: FeedPage;
  language: Language;
  library: Library;
}

export function atomResponse({ page, language, library }: FeedProps): Response {
  return new Response(atomXml(feedOf(page, language, library)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

export function jsonResponse({ page, language, library }: FeedProps): Response {
  return new Response(jsonFeed(feedOf(page, language, library)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
