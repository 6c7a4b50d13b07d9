import type { Language } from '../i18n/language.ts';
import { plainText } from '../i18n/plain-text.ts';
import { writeProse } from '../i18n/prose.ts';
import { typeset } from '../i18n/typography.ts';
import { parseProse } from '../library/prose.ts';
import type { Edition } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';

/** An edition as readers see it: its title, its description, and its prose with the figures in it. */
export interface ToldText {
  title: string;
  description: string;
  prose: string;
}

/** @param prose language of the edition */
export function toldText(
  story: Story,
  edition: Edition,
  prose: Language,
  library: Library,
): ToldText {
  const { body, updates, corrections } = writeProse(parseProse(edition.file, edition.prose).tree, {
    prose,
    reader: prose,
    library,
    facts: story.facts,
  });
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
