import type { FeedFormat } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { feedOf, type Feed, type FeedPage } from './feed.ts';
import { feedFormats, feedPages } from './feed-pages.ts';

/** A document of a feed and where it stands. */
export interface FeedFile {
  address: string;
  feed: Feed;
}

/** Every document of every feed of a language in a format; archives are Atom's. */
export function feedFiles(format: FeedFormat, language: Language, library: Library): FeedFile[] {
  const { origin } = language.place;
  return feedPages(library)
    .filter((page) => feedFormats(page, library).includes(format))
    .flatMap((page) => {
      const [current, ...archives] = feedOf(page, language, library);
      const documents = format === 'atom' ? [current, ...archives] : [current];
      return [
        ...documents.map((feed) => ({
          address: (feed.archive ?? feed.current[format]).slice(origin.length),
          feed,
        })),
        ...formerAddresses(page, format, language).map((address) => ({ address, feed: current })),
      ];
    });
}

/** Where readers followed a company under ids that it had: they must not lose it. */
function formerAddresses(page: FeedPage, format: FeedFormat, { addresses }: Language): string[] {
  if (page.kind !== 'company') return [];
  return page.company.formerIds.map((id) => addresses.feed(addresses.company(id), format));
}
