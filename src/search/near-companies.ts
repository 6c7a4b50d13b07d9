import { distance } from 'fastest-levenshtein';
import { bare } from './fold.ts';
import { mostCompanies, runsOf, type ListedCompany } from './match-companies.ts';

/** A company whose name is nearly in the query. */
export interface NearCompany {
  company: ListedCompany;
  /** The query's words with the name spelt right. */
  corrected: string;
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
    .slice(0, mostCompanies)
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
