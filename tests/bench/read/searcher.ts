import type { Page } from 'playwright-core';
import type { MadeLocale } from '../corpus/make-editions.ts';

/** A search on some site, as a reader uses it. */
export interface Searcher {
  name: string;
  /** Folder of the built site. */
  dist: string;
  /** Path of a page to search from. */
  from: (locale: MadeLocale) => string;
  /** Turns to the search; ends when its field can be typed into. */
  open: (page: Page) => Promise<void>;
  /** Selectors of the field, and of the links to what was found. */
  field: string;
  hits: string;
}
