import type { ListedEntry } from './entries.ts';
import { findStories, type Found } from './find-stories.ts';
import { bare } from './fold.ts';
import {
  namedCompanies,
  nearCompanies,
  type ListedCompany,
  type NamedCompany,
  type NearCompany,
} from './match-companies.ts';
import type { EntrySearch } from './match-entries.ts';
import type { PagefindInstance } from './pagefind-browser.ts';
import { isQuoted, wordsAsked, wordsOf, type SearchLanguage } from './query-words.ts';
import type { SearchState } from './search-state.ts';

/** What is searched. */
export interface Searched {
  index: PagefindInstance;
  companies: readonly ListedCompany[];
  language: SearchLanguage;
  /** Loads the public record; left out where the site has none. */
  record?: () => Promise<EntrySearch>;
}

export interface Answer {
  found: Found;
  /** Companies that the query names. */
  named: readonly NamedCompany[];
  /** Companies that it may have meant. */
  near: readonly NearCompany[];
  /** What was looked for instead, where a name was misspelt. */
  corrected?: string;
  /** What the public record has; left out where it was not searched. */
  recorded?: { search: EntrySearch; entries: readonly ListedEntry[] };
}

/** With fewer stories than this, a name may be misspelt, and the public record may know more. */
const few = 3;
/** A query of so few words may be the name of a company without a story, if it is not shorter. */
const name = { words: 2, letters: 4 };

const nothing: Found = { stories: [], whole: 0, counts: () => Promise.resolve({}) };

/**
 * What a query finds: companies, stories, entries of the public record, and what was probably meant
 * where it finds little. Companies with stories come before those without.
 * @param wide whether to search the public record even where there are stories enough
 */
export async function answer(
  { index, companies, language, record }: Searched,
  state: SearchState,
  wide = false,
): Promise<Answer> {
  const words = wordsAsked(language, state.query);
  const stories = (query: string): Promise<Found> =>
    state.show === 'entries'
      ? Promise.resolve(nothing)
      : findStories(index, language, { ...state, query });

  const named = namedCompanies(companies, wordsOf(language, state.query), words, language.tag);
  /** The public record is large, and most searches do without. */
  const load = (likely: boolean): Promise<EntrySearch | undefined> | undefined => {
    const asked = state.show === undefined ? likely && words.length > 0 : state.show === 'entries';
    return asked ? record?.().catch(() => undefined) : undefined;
  };
  const unknown = named.length === 0;
  const early = load(wide || (unknown && mayBeName(words, language.tag)));
  const found = await stories(state.query);
  const enough = found.whole >= few;
  const search = await (early ?? load(unknown && !enough));
  const recorded = (query: string): Pick<Answer, 'recorded'> =>
    search ? { recorded: { search, entries: search.find({ ...state, query }) } } : {};
  const plain: Answer = { found, named, near: [], ...recorded(state.query) };
  const inRecord = plain.recorded?.entries.length ?? 0;
  if (!unknown || enough || inRecord > 0 || isQuoted(state.query)) return plain;

  const own = nearCompanies(companies, words, language.tag);
  const near = own.length > 0 ? own : (search?.near(state.query) ?? []);
  const corrected = near[0]?.corrected;
  if (corrected === undefined) return plain;
  const instead: Answer = {
    found: await stories(corrected),
    named,
    near,
    corrected,
    ...recorded(corrected),
  };
  return size(instead) > size(plain) ? instead : { ...plain, near };
}

function mayBeName(words: readonly string[], language: string): boolean {
  return words.length <= name.words && bare(language, words.join('')).length >= name.letters;
}

function size({ found, recorded }: Answer): number {
  return found.whole + (recorded?.entries.length ?? 0);
}
