import { companyParts } from './company-list.ts';
import type { CompanyPart } from './company-book.ts';
import { entryListFile } from './entry-list.ts';
import { searchMessages, type SearchMessages } from './messages.ts';
import { indexAddress } from './index-folder.ts';
import { indexParts } from './index-parts.ts';
import { programOf } from './programs.ts';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';

/** What the script of the search is given by the page: the values of `data-…` attributes. */
export interface SearchSetup {
  'data-index': string;
  'data-lists': string;
  'data-messages': string;
}

/** Addresses of what is largest of all that every search needs: Pagefind, and its WebAssembly. */
export interface SearchAhead {
  module: string;
  program: string;
}

/** What stands beside the index; files by their names in its folder. */
export interface SearchLists {
  /** The companies with stories, by first letters. */
  companies: readonly CompanyPart[];
  /** Words that a search leaves out, divided by commas. */
  ignored: string;
  /** The public record, where the site has one. */
  entries?: string;
  /** How many stories each part of the index has, where there are several. */
  parts?: readonly number[];
}

export function searchSetup(library: Library, language: Language): SearchSetup {
  const messages: SearchMessages = searchMessages(language, library.locales);
  return {
    'data-index': indexAddress(language.place),
    'data-lists': JSON.stringify(searchLists(library, language)),
    'data-messages': JSON.stringify(messages),
  };
}

export function searchLists(library: Library, language: Language): SearchLists {
  const parts = indexParts(library).map(({ length }) => length);
  return {
    companies: companyParts(library, language).map(({ from, path }) => ({ from, path })),
    ignored: language.words('search.ignoredWords'),
    ...(library.record.breaches.length > 0 && { entries: entryListFile(library, language).path }),
    ...(parts.length > 1 && { parts }),
  };
}

export function searchAhead({ tag, place }: Language): SearchAhead {
  const folder = indexAddress(place);
  return { module: `${folder}pagefind.js`, program: `${folder}${programOf(tag)}` };
}
