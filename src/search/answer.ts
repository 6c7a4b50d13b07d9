import type { ListedEntry } from './entries.ts';
import type { CompanyBook } from './company-book.ts';
import { findStories, type Found, type StoryIndex } from './find-stories.ts';
import { bare } from './fold.ts';
import { namedCompanies, type NamedCompany } from './match-companies.ts';
import type { EntrySearch } from './match-entries.ts';
import type { NearCompany } from './near-companies.ts';
import { isQuoted, wordsAsked, wordsOf } from './query-words.ts';
import type { SearchState } from './search-state.ts';

/** What is searched. */
export interface Searched extends StoryIndex {
  companies: CompanyBook;
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
  searched: Searched,
  state: SearchState,
  wide = false,
): Promise<Answer> {
  const { companies, language, record } = searched;
  const words = wordsAsked(language, state.query);
  const stories = (query: string): Promise<Found> =>
    state.show === 'entries'
      ? Promise.resolve(nothing)
      : findStories(searched, { ...state, query });

  /** The public record is large, and most searches do without. */
  const load = (likely: boolean): Promise<EntrySearch | undefined> | undefined => {
    const asked = state.show === undefined ? likely && words.length > 0 : state.show === 'entries';
    return asked ? record?.().catch(() => undefined) : undefined;
  };
  const naming = async (): Promise<readonly NamedCompany[]> => {
    const every = wordsOf(language, state.query);
    return namedCompanies(await companies.likely(every), every, words, language.tag);
  };
  const early = async (): Promise<{
    named: readonly NamedCompany[];
    loaded: EntrySearch | undefined;
  }> => {
    const named = await naming();
    const loaded = await load(wide || (named.length === 0 && mayBeName(words, language.tag)));
    return { named, loaded };
  };
  const [found, { named, loaded }] = await Promise.all([stories(state.query), early()]);
  const unknown = named.length === 0;
  const enough = found.whole >= few;
  const search = loaded ?? (await load(unknown && !enough));
  const recorded = (query: string): Pick<Answer, 'recorded'> =>
    search ? { recorded: { search, entries: search.find({ ...state, query }) } } : {};
  const plain: Answer = { found, named, near: [], ...recorded(state.query) };
  const inRecord = plain.recorded?.entries.length ?? 0;
  if (!unknown || enough || inRecord > 0 || isQuoted(state.query)) return plain;

  // Few queries find little: what they need comes then. Where stories have every word, the other first
  // letters of a long list are left out.
  const [{ nearCompanies }, listed] = await Promise.all([
    import('./near-companies.ts'),
    found.whole > 0 ? companies.likely(wordsOf(language, state.query)) : companies.all(),
  ]);
  const own = nearCompanies(listed, words, language.tag);
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
