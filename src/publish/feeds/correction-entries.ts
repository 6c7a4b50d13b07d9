import { absolute } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { correctionsIn } from '../../library/corrections.ts';
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
  const told = ({ page, html } = { page: '', html: '' }): string =>
    `<div lang="${language.tag}" dir="${language.dir}">${absoluteLinks(html, absolute(page, place))}</div>`;
  return library.stories.flatMap((story) => {
    const edition = story.editions[language.tag];
    if (!edition) return [];
    const named = { id: story.id, published: story.facts.published };
    const corrections = later(() => correctionsOf(story, edition, language, library));
    return correctionsIn(edition).map(({ date, part }, index) => ({
      id: ids.correction(named, part),
      inFull: true,
      source: [story, language],
      write: () => ({
        language: language.tag,
        url: absolute(addresses.correction(story, part), place),
        title: words('corrections.entry', { story: language.typeset(edition.title) }),
        html: told(corrections()[index]),
      }),
      published: timestamp(date),
      updated: timestamp(date),
      appeared: timestamp(date),
      happened: timestamp(date),
    }));
  });
}
