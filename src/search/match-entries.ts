import type { EntryCompany, EntryList, ListedEntry } from './entries.ts';
import { bare, fold } from './fold.ts';
import type { ListedCompany } from './match-companies.ts';
import { withNumber } from './messages.ts';
import { nearCompanies, type NearCompany } from './near-companies.ts';
import { wordsAsked, type SearchLanguage } from './query-words.ts';
import { chosen, filterKinds, type FilterKind, type SearchState } from './search-state.ts';

/** How many entries each value of each filter would leave. */
export type EntryCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An entry, and what it is found by, in the form in which words are compared. */
interface Keyed {
  entry: ListedEntry;
  /** Its title and the names of its company, each as one word. */
  names: readonly string[];
  /** The words of these. */
  words: readonly string[];
  /** The words of everything else that is known of it. */
  others: readonly string[];
}

/** Finds entries of the public record: by name and domain, year and kind of data. */
export class EntrySearch {
  readonly list: EntryList;
  /** Its companies, as the search knows companies. */
  readonly #companies: readonly ListedCompany[];
  readonly #language: SearchLanguage;
  readonly #common: ReadonlySet<string>;
  readonly #keyed: readonly Keyed[];

  constructor(list: EntryList, language: SearchLanguage) {
    const { tag } = language;
    this.list = list;
    this.#language = language;
    this.#common = new Set(list.common.split(/[,،、]/).flatMap((text) => bareWords(tag, text)));
    const counts = Map.groupBy(list.entries, ({ company }) => company);
    this.#companies = list.companies.map((company, at) => ({
      ...company,
      address: this.#pageOf(company),
      note: withNumber(list.words.short, tag, counts.get(at)?.length ?? 0),
    }));
    const dataTypes = list.dataTypes.map(([, name]) => bareWords(tag, name));
    this.#keyed = list.entries.map((entry) => {
      const company = this.companyOf(entry);
      const names = [
        ...(entry.title === undefined ? [] : [entry.title]),
        ...(company ? [company.name, ...company.others] : []),
      ];
      return {
        entry,
        names: names.map((name) => bare(tag, name)),
        words: names.flatMap((name) => bareWords(tag, name)),
        others: [entry.day.slice(0, 4), ...entry.dataTypes.flatMap((at) => dataTypes[at] ?? [])],
      };
    });
  }

  companyOf({ company }: ListedEntry): EntryCompany | undefined {
    return company === undefined ? undefined : this.list.companies[company];
  }

  /** What an entry is called, and where it stands. */
  linkOf(entry: ListedEntry): { title: string; address: string } {
    const company = this.companyOf(entry);
    return {
      title: entry.title ?? company?.name ?? '',
      address: company ? this.#pageOf(company) : (entry.address ?? ''),
    };
  }

  #pageOf({ id }: EntryCompany): string {
    return this.list.page.replace('{{id}}', id);
  }

  /** Its companies whose name is nearly in a query. */
  near(query: string): NearCompany[] {
    return nearCompanies(this.#companies, this.#wordsAsked(query), this.#language.tag);
  }

  /** The words of a query that tell one entry from another. */
  #wordsAsked(query: string): string[] {
    const { tag } = this.#language;
    return wordsAsked(this.#language, query).filter((word) => !this.#common.has(bare(tag, word)));
  }

  /** What is found, named entries first, then those with most accounts; all when nothing is asked. */
  find({ query, filters, sort }: SearchState): ListedEntry[] {
    const asked = {
      // A name may hold a word that says nothing elsewhere: *MySpace*.
      every: bare(this.#language.tag, query),
      words: this.#wordsAsked(query).map((word) => bare(this.#language.tag, word)),
    };
    const found = this.#keyed
      .filter(({ entry }) => this.#passes(entry, filters))
      .map((keyed) => ({ entry: keyed.entry, score: scoreOf(keyed, asked) }))
      .filter(({ score }) => score > 0);
    return found
      .sort((a, b) =>
        sort === 'date'
          ? b.entry.day.localeCompare(a.entry.day)
          : sort === 'relevance'
            ? b.score - a.score
            : 0,
      )
      .map(({ entry }) => entry);
  }

  /** A filter that is set counts as if it were not, so that another of its values can be chosen. */
  counts(state: SearchState): EntryCounts {
    return Object.fromEntries(
      filterKinds.map((kind) => {
        const filters = chosen((one) => (one === kind ? '' : state.filters[one]));
        const codes = this.find({ ...state, filters }).flatMap((entry) => this.#codes(entry, kind));
        const counts: Record<string, number> = {};
        for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
        return [kind, counts];
      }),
    );
  }

  #passes(entry: ListedEntry, filters: SearchState['filters']): boolean {
    return filterKinds.every((kind) => {
      const wanted = filters[kind];
      return wanted === undefined || this.#codes(entry, kind).includes(wanted);
    });
  }

  #codes(entry: ListedEntry, kind: FilterKind): string[] {
    const company = this.companyOf(entry);
    switch (kind) {
      case 'company':
        return company ? [company.id] : [];
      case 'sector':
      case 'country':
        return company?.[kind] === undefined ? [] : [company[kind]];
      case 'year':
        return [entry.day.slice(0, 4)];
      case 'size':
        return [entry.size];
      case 'dataType':
        return entry.dataTypes.map((at) => this.list.dataTypes[at]?.[0] ?? '');
      case 'status':
        return [];
    }
  }
}

/** How well an entry answers: 0 not at all, most for its name. */
function scoreOf(
  { names, words, others }: Keyed,
  { every, words: asked }: { every: string; words: readonly string[] },
): number {
  if (every === '') return 1;
  const wholes = [every, asked.join('')].filter((whole) => whole.length > 1);
  if (wholes.some((whole) => names.includes(whole))) return 4;
  if (wholes.some((whole) => whole.length > 2 && names.some((name) => name.startsWith(whole))))
    return 3;
  if (asked.length === 0) return 0;
  const has = (known: readonly string[], word: string): boolean =>
    known.some((one) => (word.length > 2 ? one.startsWith(word) : one === word));
  if (!asked.every((word) => has(words, word) || has(others, word))) return 0;
  return asked.some((word) => has(words, word)) ? 2 : 1;
}

function bareWords(tag: string, text: string): string[] {
  return fold(tag, text)
    .split(' ')
    .map((word) => bare(tag, word))
    .filter((word) => word !== '');
}
