import type { Advice } from './advice.ts';
import type { Company } from './company.ts';
import type { Page } from './edition.ts';
import type { Glossary } from './glossary.ts';
import type { PublicRecord } from './record.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';
import type { WithdrawnStory } from './withdrawn.ts';

/** Interface words of one language: i18next JSON v4, nested. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Everything that `content/` holds, read and checked. */
export interface Library {
  site: Site;
  /** Locale tags in order; a locale file switches a language on. */
  locales: readonly string[];
  words: Readonly<Record<string, WordTree>>;
  /** By id, in the order of ids; those known from the record alone too. */
  companies: Readonly<Record<string, Company>>;
  /** In the order of ids. */
  stories: readonly Story[];
  /** Stories that were taken off the site, in the order of their withdrawal. */
  withdrawn: readonly WithdrawnStory[];
  record: PublicRecord;
  pages: readonly Page[];
  glossary: Glossary;
  advice: Advice;
}
