import type { PartialDate } from './dates.ts';
import type { DataType } from './vocabulary.ts';

/**
 * A breach in the public record: facts that another list states, taken over under its licence. It is
 * no story: nobody here has looked into it, and it has no prose.
 */
export interface RecordedBreach {
  /** Its name, fit for an address: `linkedin-scrape`. */
  id: string;
  /** The name by which the list itself knows it, as in the address of its page there; it never changes. */
  name: string;
  title: string;
  /** Main domain of the site that was breached; not every breach has one. */
  domain?: string;
  /** Day of the breach as the list has it, which is often an estimate. */
  occurred: PartialDate;
  /** Day on which it came into the list. */
  added: PartialDate;
  /** Day on which its entry last changed; left out where that is not known. */
  modified?: PartialDate;
  /** Accounts: mostly unique e-mail addresses, never people. */
  accounts: number;
  /** Left out where what is known of them is not to be trusted. */
  dataTypes?: readonly DataType[];
  /** Whether the list considers it proven; left out where that is not known. */
  verified?: boolean;
  /** Id of the organisation it is about; none for a collection of data of many. */
  company?: string;
  /** Id of the story that tells the same breach. */
  story?: string;
}

/** An entry that its list no longer has. */
export interface WithdrawnBreach {
  name: string;
  /** Day of the copy of the list in which it was missing. */
  withdrawn: PartialDate;
}

/** The public list of breaches that `content/record/` holds, and where it comes from. */
export interface PublicRecord {
  /** Who publishes the list: the name that every attribution gives. */
  source: string;
  url: string;
  licence: string;
  licenceUrl: string;
  /** Day on which this copy was taken; none before there is one. */
  retrieved?: PartialDate;
  /** In the order of names. */
  breaches: readonly RecordedBreach[];
  withdrawn: readonly WithdrawnBreach[];
}

/** The list that the record is taken from, before anything of it was. */
export const noRecord: PublicRecord = {
  source: 'Have I Been Pwned',
  url: 'https://haveibeenpwned.com/',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  breaches: [],
  withdrawn: [],
};

/** Address of the page of an entry on the site of its list. */
export function recordPage({ url }: PublicRecord, { name }: Pick<RecordedBreach, 'name'>): string {
  return `${url}Breach/${encodeURIComponent(name)}`;
}

/** Newest first; ties by id, so that the order is the same everywhere. */
export function byOccurrence(a: RecordedBreach, b: RecordedBreach): number {
  if (a.occurred !== b.occurred) return a.occurred < b.occurred ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
