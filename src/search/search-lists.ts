import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import type { IndexFile } from './build-index.ts';
import type { CompanyPart } from './company-book.ts';
import { companyParts } from './company-list.ts';
import { entryListFile } from './entry-list.ts';
import { indexParts } from './index-parts.ts';
import { searchListName } from './search-list-name.ts';
import { storyMonths } from './order-files.ts';
import type { StoryMonths } from './story-order.ts';

/** What every search loads beside the index; files by their names in its folder. */
export interface SearchLists {
  /** The companies with stories, by first letters. */
  companies: readonly CompanyPart[];
  months: StoryMonths;
  /** Words that a search leaves out, divided by commas. */
  ignored: string;
  /** How many stories each part of the index has, where there are several. */
  parts?: readonly number[];
  /** The public record, where the site has one: it is loaded only when it is needed. */
  entries?: string;
}

/** The file of {@link SearchLists} in a language, and those that it names. */
export function searchListFiles(library: Library, language: Language): IndexFile[] {
  const { parts, files } = companyParts(library, language);
  const entries = library.record.breaches.length > 0 ? [entryListFile(library, language)] : [];
  const stories = indexParts(library).map(({ length }) => length);
  const lists: SearchLists = {
    companies: parts,
    months: storyMonths(library),
    ignored: language.words('search.ignoredWords'),
    ...(stories.length > 1 && { parts: stories }),
    ...(entries[0] && { entries: entries[0].path }),
  };
  const content = Buffer.from(JSON.stringify(lists));
  return [{ path: searchListName(language.tag), content }, ...files, ...entries];
}
