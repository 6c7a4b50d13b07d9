import type { FeedFormat } from '../../i18n/addresses.ts';

/** Media types of feeds. */
export const feedTypes = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Readonly<Record<FeedFormat, string>>;
