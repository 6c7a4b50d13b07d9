import type { Facts } from '../../model/facts.ts';
import type { Organisations, RecordEntry } from '../../model/record-files.ts';
import { whomEntriesAreAbout } from './organisations.ts';

/** An entry that no story tells yet, and a story of its organisation that gives the very same count. */
export interface SameCount {
  entry: RecordEntry;
  story: string;
}

/**
 * Entries that are the same breach as a story, as far as a count can prove it: a figure of accounts
 * in the ledger is that of the entry, to the last digit.
 */
export function sameCounts(
  entries: readonly RecordEntry[],
  organisations: Organisations,
  facts: ReadonlyMap<string, Facts>,
): SameCount[] {
  const about = whomEntriesAreAbout(organisations);
  return entries.flatMap((entry) => {
    const { company, story: told } = about.get(entry.Name) ?? {};
    if (company === undefined || told !== undefined) return [];
    return [...facts].flatMap(([story, { companies, via, figures }]) =>
      [...companies, ...via].includes(company) &&
      figures.some(({ count, unit }) => unit === 'accounts' && count === entry.PwnCount)
        ? [{ entry, story }]
        : [],
    );
  });
}
