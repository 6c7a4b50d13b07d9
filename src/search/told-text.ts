import type { Language } from '../i18n/language.ts';
import { plainText } from '../i18n/plain-text.ts';
import { typeset } from '../i18n/typography.ts';
import { writtenStory } from '../i18n/written-story.ts';
import type { Edition } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';

/** An edition as readers see it: its title, its description, and its prose with the figures in it. */
export interface ToldText {
  title: string;
  description: string;
  prose: string;
}

/**
 * @param prose language of the edition
 * @param reader language of its readers
 */
export function toldText(
  story: Story,
  edition: Edition,
  prose: Language,
  reader: Language,
  library: Library,
): ToldText {
  const { body, updates, corrections } = writtenStory(story, { prose, reader, library });
  return {
    title: typeset(edition.locale, edition.title),
    description: typeset(edition.locale, edition.description),
    prose: [body, ...[...updates, ...corrections].map(({ html }) => html)]
      .map((html) => plainText(html.replaceAll(unended, '.')))
      .join(' '),
  };
}

/** The end of a heading that has no mark of its own: in a passage it must not run into the text. */
const unended = /(?<![.?!…])(?=<\/h\d>)/gu;
