import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import type { WithdrawnStory } from '../../model/withdrawn.ts';
import { timestamp } from '../modified.ts';
import { entryIds } from './entry-ids.ts';
import type { FeedPage } from './feed.ts';

/** An entry that a feed told once and tells no more. */
export interface Withdrawal {
  /** The id that the entry had. */
  id: string;
  /** RFC 3339, midnight UTC. */
  when: string;
  why: string;
}

/**
 * What was taken out of the feed of a page. Feeds of topics name every story that was withdrawn: a
 * reader may have it from a feed that it had left since, as one of its status.
 */
export function withdrawalsOn(
  page: FeedPage,
  language: Language,
  { site, withdrawn }: Library,
): Withdrawal[] {
  const ids = entryIds(language, site);
  const entriesOf = (story: WithdrawnStory): string[] =>
    page.kind === 'section'
      ? story.corrections.map((part) => ids.correction(story, part))
      : [ids.story(story), ...story.updates.map((event) => ids.update(story, event))];
  return withdrawn
    .filter(({ editions }) => editions[language.tag])
    .filter(({ companies }) => page.kind !== 'company' || companies.includes(page.company.id))
    .flatMap((story) =>
      entriesOf(story).map((id) => ({
        id,
        when: timestamp(story.withdrawn),
        why: language.words(`withdrawn.reasons.${story.reason}`),
      })),
    );
}
