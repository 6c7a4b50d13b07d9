import type { Language } from '../i18n/language.ts';
import { writeProse } from '../i18n/prose.ts';
import { correctionPart, correctionsIn } from '../library/corrections.ts';
import { parseProse } from '../library/prose.ts';
import { compareDays } from '../model/changes.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';

/** A correction of a story, as one of its editions tells it. */
export interface Correction {
  story: Story;
  edition: Edition;
  date: PartialDate;
  /** Its id on the page of the story. */
  part: string;
  /** Address of the page on which it stands. */
  page: string;
  /** Its words, in the language of the edition. */
  html: string;
}

/**
 * The corrections that an edition tells, in the order of its prose.
 * @param language language of the edition
 */
export function correctionsOf(
  story: Story,
  edition: Edition,
  language: Language,
  library: Library,
): Correction[] {
  if (correctionsIn(edition).length === 0) return [];
  const { corrections } = writeProse(parseProse(edition.file, edition.prose).tree, {
    prose: language,
    reader: language,
    library,
    facts: story.facts,
  });
  const dates = corrections.map(({ date }) => date);
  const page = language.addresses.article(story);
  return corrections.map(({ date, html }, index) => ({
    story,
    edition,
    date,
    part: correctionPart(dates, index),
    page,
    html,
  }));
}

/** Whether an edition of a story tells a correction. */
export function isCorrected({ editions }: Story): boolean {
  return Object.values(editions).some((edition) => correctionsIn(edition).length > 0);
}

/**
 * Every correction of some stories, newest first, for readers of a language: as its own editions
 * tell them, and as another edition does where the own one does not have it (yet).
 */
export function allCorrections(
  stories: readonly Story[],
  reader: Language,
  languages: readonly Language[],
  library: Library,
): Correction[] {
  return stories
    .flatMap((story) => {
      const first = [reader.tag, story.facts.original];
      const told = new Set<PartialDate>();
      return languages
        .toSorted((a, b) => rank(first, a.tag) - rank(first, b.tag))
        .flatMap((language) => {
          const edition = story.editions[language.tag];
          if (!edition) return [];
          const added = correctionsOf(story, edition, language, library).filter(
            ({ date }) => !told.has(date),
          );
          for (const { date } of added) told.add(date);
          return added;
        });
    })
    .sort((a, b) => compareDays(b.date, a.date));
}

function rank(first: readonly string[], tag: string): number {
  const index = first.indexOf(tag);
  return index === -1 ? first.length : index;
}
