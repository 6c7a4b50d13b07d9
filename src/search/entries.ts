import type { PluralForms } from '../i18n/plural-forms.ts';

/** A company of the public record as the browser gets it. */
export interface EntryCompany {
  id: string;
  name: string;
  /** Everything else that readers may call it: aliases, former names, domains. */
  others: readonly string[];
  /** Where they are known: of companies that stories tell of. */
  sector?: string;
  country?: string;
}

/** An entry of the public record as the browser gets it. */
export interface ListedEntry {
  /** Left out where it is the name of its company. */
  title?: string;
  /** Place of its company in the list; none for an entry about no single organisation. */
  company?: number;
  /** Where an entry without a company stands. */
  address?: string;
  /** How many accounts, in words. */
  accounts: string;
  /** Day of the breach. */
  day: string;
  /** Code of its size. */
  size: string;
  /** Places of its kinds of data in the list. */
  dataTypes: readonly number[];
  /** Whether the record holds it for unverified. */
  unverified?: true;
}

/** What the search says of the public record, in one language. */
export interface EntryWords {
  title: string;
  found: PluralForms;
  /** Number of entries of a company. */
  short: PluralForms;
  more: string;
  mark: string;
  unverified: string;
  /** Whose the data are: links in the order shown. */
  attribution: readonly (readonly [text: string, address: string])[];
}

/** The public record as the browser gets it, when a search needs it. */
export interface EntryList {
  words: EntryWords;
  /** Words that say nothing here, because every entry is about them; divided by commas. */
  common: string;
  /** Code and name of each kind of data. */
  dataTypes: readonly (readonly [code: string, name: string])[];
  companies: readonly EntryCompany[];
  /** Address of the page of a company; `{{id}}` stands for its id. */
  page: string;
  /** Most accounts first. */
  entries: readonly ListedEntry[];
}
