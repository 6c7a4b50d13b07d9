import { findStories, type Found } from './find-stories.ts';
import {
  namedCompanies,
  nearCompanies,
  type ListedCompany,
  type NamedCompany,
  type NearCompany,
} from './match-companies.ts';
import type { PagefindInstance } from './pagefind-browser.ts';
import { isQuoted, wordsAsked, wordsOf, type SearchLanguage } from './query-words.ts';
import type { SearchState } from './search-state.ts';

/** What is searched. */
export interface Searched {
  index: PagefindInstance;
  companies: readonly ListedCompany[];
}

export interface Answer {
  found: Found;
  /** Companies that the query names. */
  named: readonly NamedCompany[];
  /** Companies that it may have meant. */
  near: readonly NearCompany[];
  /** What was looked for instead, where a name was misspelt. */
  corrected?: string;
}

/** With fewer stories than this, a name may be misspelt. */
const few = 3;

/** What a query finds: companies, stories, and what was probably meant where it finds little. */
export async function answer(
  { index, companies }: Searched,
  language: SearchLanguage,
  state: SearchState,
): Promise<Answer> {
  const words = wordsAsked(language, state.query);
  const every = wordsOf(language, state.query);
  const named = namedCompanies(companies, every, words, language.tag);
  const found = await findStories(index, language, state);
  if (named.length > 0 || found.whole >= few || isQuoted(state.query))
    return { found, named, near: [] };

  const near = nearCompanies(companies, words, language.tag);
  const corrected = near[0]?.corrected;
  if (corrected === undefined) return { found, named, near };
  const instead = await findStories(index, language, { ...state, query: corrected });
  return instead.whole > found.whole
    ? { found: instead, named, near, corrected }
    : { found, named, near };
}
