import { distance } from 'fastest-levenshtein';
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

/** A company whose name is nearly in the query. */
export interface NearCompany {
  company: ListedCompany;
  /** The query's words with the name spelt right. */
  corrected: string;
}

const most = 3;

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
    .slice(0, most)
    .map(({ company, as }) =>
      bare(language, company.name).includes(bare(language, as)) ? { company } : { company, as },
    );
}

/** The companies whose name is a slip or two away from words of a query, nearest first. */
export function nearCompanies(
  companies: readonly ListedCompany[],
  words: readonly string[],
  language: string,
): NearCompany[] {
  const runs = runsOf(words).map((run) => ({ ...run, key: bare(language, run.text) }));
  return companies
    .flatMap((company) => {
      const keys = [company.name, firstWord(company.name), ...company.others]
        .map((name) => bare(language, name))
        .filter((key) => key.length > 3);
      const near = runs.flatMap((run) =>
        run.key.length < 4
          ? []
          : keys.flatMap((key) => {
              const slips = distance(run.key, key);
              return slips <= allowed(key)
                ? [{ run, share: slips / key.length, right: key.length - slips }]
                : [];
            }),
      );
      // The whole of a name rather than its first word.
      const [nearest] = near.sort((a, b) => b.right - a.right);
      if (!nearest) return [];
      const { from, to } = nearest.run;
      const corrected = [...words.slice(0, from), company.name, ...words.slice(to)].join(' ');
      return [{ company, corrected, share: nearest.share }];
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, most)
    .map(({ company, corrected }) => ({ company, corrected }));
}

/** Slips that a name of a length forgives. */
function allowed({ length }: string): number {
  return length < 6 ? 1 : length < 11 ? 2 : 3;
}

/** *Bouygues* of *Bouygues Telecom*: readers leave the rest out. */
function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** Words that stand together: all runs of up to five. */
function runsOf(words: readonly string[]): { text: string; from: number; to: number }[] {
  return words.flatMap((_, from) =>
    [1, 2, 3, 4, 5].flatMap((length) =>
      from + length > words.length
        ? []
        : [{ text: words.slice(from, from + length).join(''), from, to: from + length }],
    ),
  );
}
