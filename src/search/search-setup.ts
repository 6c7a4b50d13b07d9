import { searchMessages, type SearchMessages } from './messages.ts';
import { companyListFile } from './company-list.ts';
import { indexAddress } from './index-folder.ts';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';

/** What the script of the search is given by the page: the values of `data-…` attributes. */
export interface SearchSetup {
  'data-index': string;
  'data-companies': string;
  'data-messages': string;
}

export function searchSetup(library: Library, language: Language): SearchSetup {
  const folder = indexAddress(language.place);
  const messages: SearchMessages = searchMessages(language, library.locales);
  return {
    'data-index': folder,
    'data-companies': `${folder}${companyListFile(library, language).path}`,
    'data-messages': JSON.stringify(messages),
  };
}
