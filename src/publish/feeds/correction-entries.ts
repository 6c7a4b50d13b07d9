import { absolute } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { later } from '../../model/reads.ts';
import { correctionsOf } from '../corrections.ts';
import { entryIds } from './entry-ids.ts';
import type { FeedEntry } from './entry.ts';
import { absoluteLinks } from '../html.ts';
import { timestamp } from '../modified.ts';

/** The corrections of the editions in a language, each as an entry of its feed of corrections. */
export function correctionEntries(language: Language, library: Library): FeedEntry[] {
  const { addresses, place, words } = language;
  const ids = entryIds(language, library.site);
  return library.stories.flatMap((story) => {
    const edition = story.editions[language.tag];
    if (!edition) return [];
    const named = { id: story.id, published: story.facts.published };
    return correctionsOf(story, edition, language, library).map(({ date, part, page, html }) => ({
      id: ids.correction(named, part),
      language: language.tag,
      url: absolute(addresses.correction(story, part), place),
      title: words('corrections.entry', { story: language.typeset(edition.title) }),
      inFull: true,
      html: later(
        () =>
          `<div lang="${language.tag}" dir="${language.dir}">${absoluteLinks(html, absolute(page, place))}</div>`,
      ),
      source: html,
      published: timestamp(date),
      updated: timestamp(date),
      appeared: timestamp(date),
      happened: timestamp(date),
      topics: [],
    }));
  });
}
