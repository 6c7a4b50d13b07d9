import { bare } from './fold.ts';

/** A company as the browser gets it. */
export interface ListedCompany {
  name: string;
  /** Everything else that readers may call it: aliases, former names, domains. */
  others: readonly string[];
  /** Address of its page. */
  address: string;
  /** How many stories there are, in words. */
  note: string;
}

/** A company that a query names. */
export interface NamedCompany {
  company: ListedCompany;
  /** The name that the reader used, where it is another one. */
  as?: string;
}

/** So many companies are named. */
export const mostCompanies = 3;

/**
 * The companies that a query names in full, or whose name it begins.
 * @param every all words of the query: a name may hold one that says nothing elsewhere
 * @param telling those that say what is looked for
 */
export function namedCompanies(
  companies: readonly ListedCompany[],
  every: readonly string[],
  telling: readonly string[],
  language: string,
): NamedCompany[] {
  const runs = new Set(runsOf(every).map(({ text }) => bare(language, text)));
  const whole = bare(language, telling.join(''));
  const rank = (name: string): number => {
    const key = bare(language, name);
    return runs.has(key) ? 2 : whole.length > 2 && key.startsWith(whole) ? 1 : 0;
  };
  return companies
    .flatMap((company) => {
      const names = [company.name, ...company.others];
      const best = names.reduce((one, other) => (rank(other) > rank(one) ? other : one));
      return rank(best) === 0 ? [] : [{ company, as: best, rank: rank(best) }];
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostCompanies)
    .map(({ company, as }) =>
      bare(language, company.name).includes(bare(language, as)) ? { company } : { company, as },
    );
}

/** Words that stand together: all runs of up to five. */
export function runsOf(words: readonly string[]): { text: string; from: number; to: number }[] {
  return words.flatMap((_, from) =>
    [1, 2, 3, 4, 5].flatMap((length) =>
      from + length > words.length
        ? []
        : [{ text: words.slice(from, from + length).join(''), from, to: from + length }],
    ),
  );
}
