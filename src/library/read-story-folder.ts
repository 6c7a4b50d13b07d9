import { editionFaults, type LinkTargets } from './edition-faults.ts';
import { factsFaults } from './facts-faults.ts';
import type { Fault } from './fault.ts';
import { fileFault, type TextFile } from './files.ts';
import { perFile } from './per-file.ts';
import { readEdition, readFacts, type EditionFile, type FactsFile } from './read-story.ts';
import { sourceUseFaults } from './source-use.ts';

/** The files of a story, as text. */
export interface StoryFiles {
  facts: TextFile | undefined;
  editions: readonly { locale: string; source: TextFile }[];
}

/** Everything that a story may refer to. */
export interface Known extends LinkTargets {
  locales: ReadonlySet<string>;
  /** Languages that are still being translated. */
  drafts: ReadonlySet<string>;
}

/** A story as read. */
export interface StoryRead {
  id: string;
  facts: FactsFile;
  editions: readonly EditionFile[];
}

/** Reads files, and remembers what it made of them for as long as their text is at hand. */
const remembering = { facts: perFile(readFacts), edition: perFile(readEdition) };

/** Reads files anew each time, and holds none of it. */
export const forgetting: typeof remembering = { facts: readFacts, edition: readEdition };

/**
 * Reads a story and holds its files against each other and against what they refer to.
 * @returns no story where there are no facts
 */
export function readStory(
  id: string,
  files: StoryFiles,
  known: Known,
  read = remembering,
): { stories: StoryRead[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const keep = <T extends { faults: readonly Fault[] }>(one: T): T => {
    faults.push(...one.faults);
    return one;
  };
  const editions = files.editions.map(({ locale, source }) => keep(read.edition(source, locale)));
  for (const { locale, file } of editions)
    if (!known.locales.has(locale)) faults.push(unknownLocale(file, locale, known.drafts));
  if (!files.facts) return { stories: [], faults };
  const facts = keep(read.facts(files.facts));
  faults.push(...factsFaults(facts, known));
  if (facts.facts) {
    for (const edition of editions) faults.push(...editionFaults(edition, facts.facts, known));
    faults.push(
      ...sourceUseFaults(facts, editions),
      ...originalFaults(id, facts.facts.original, editions),
    );
  }
  return { stories: [{ id, facts, editions }], faults };
}

function originalFaults(id: string, original: string, editions: readonly EditionFile[]): Fault[] {
  return editions.some(({ locale }) => locale === original)
    ? []
    : [
        fileFault(`content/articles/${id}/${original}.mdx`, {
          rule: 'reference',
          message: `the original edition is missing: facts.yaml says “original: ${original}”`,
          hint: `write ${original}.mdx, or correct “original” in facts.yaml`,
        }),
      ];
}

/** A text in a language that the site does not have. */
export function unknownLocale(file: string, locale: string, drafts: ReadonlySet<string>): Fault {
  return fileFault(file, {
    rule: 'reference',
    message: `there is no language “${locale}”${drafts.has(locale) ? ' yet' : ''}`,
    hint: drafts.has(locale)
      ? `finish content/locales/${locale}.json, which is a draft`
      : `to add it: npm run translate -- --language ${locale}; or rename the file`,
  });
}
