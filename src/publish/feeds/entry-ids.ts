import type { Language } from '../../i18n/language.ts';
import { dayAfter, type Period } from '../../model/digest.ts';
import type { Site } from '../../model/site.ts';

/** What names a story for ever: its id and the day on which it was first published. */
export interface NamedStory {
  id: string;
  published: string;
}

/**
 * Ids of what feeds tell, as `tag:` URIs (RFC 4151): an address may change, and an id must not
 * (RFC 4287, 4.2.6), not even when the site moves. They hold the host's domain on a day on which it
 * was theirs, and neither folder, slug nor word of a language.
 */
export interface EntryIds {
  story: (story: NamedStory) => string;
  update: (story: NamedStory, event: string) => string;
  /** @param part id of the correction on the page of its story */
  correction: (story: NamedStory, part: string) => string;
  digest: (period: Period) => string;
}

export function entryIds({ tag, place }: Language, site: Site): EntryIds {
  const domain = site.feedDomain === '' ? new URL(place.origin).hostname : site.feedDomain;
  const id = (day: string, ...parts: readonly string[]): string =>
    `tag:${domain},${day}:${[tag, ...parts].join('/')}`;
  return {
    story: ({ id: story, published }) => id(published, 'story', story),
    update: ({ id: story, published }, event) => id(published, 'story', story, 'update', event),
    correction: ({ id: story, published }, part) => id(published, 'story', story, part),
    digest: (period) => id(dayAfter(period), 'digest', period),
  };
}
