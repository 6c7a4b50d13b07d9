import { searchMessages, type SearchMessages } from './messages.ts';
import { indexAddress } from './index-folder.ts';
import { programOf } from './programs.ts';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';

/** What the script of the search is given by the page: the values of `data-…` attributes. */
export interface SearchSetup {
  'data-index': string;
  'data-messages': string;
}

/** Addresses of what is largest of all that every search needs: Pagefind, and its WebAssembly. */
export interface SearchAhead {
  module: string;
  program: string;
}

export function searchSetup(library: Library, language: Language): SearchSetup {
  const messages: SearchMessages = searchMessages(language, library.locales);
  return {
    'data-index': indexAddress(language.place),
    'data-messages': JSON.stringify(messages),
  };
}

export function searchAhead({ tag, place }: Language): SearchAhead {
  const folder = indexAddress(place);
  return { module: `${folder}pagefind.js`, program: `${folder}${programOf(tag)}` };
}
