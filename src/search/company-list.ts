import type { Language } from '../i18n/language.ts';
import { occurrencesLine } from '../i18n/occurrences.ts';
import type { Library } from '../model/library.ts';
import { companyOccurrences } from '../model/occurrences.ts';
import type { IndexFile } from './build-index.ts';
import { entryListFile } from './entry-list.ts';
import { companyWords } from './indexed-words.ts';
import { listFile } from './list-file.ts';
import type { ListedCompany } from './match-companies.ts';

/** What every search loads beside the index. */
export interface CompanyList {
  /** Every company with a story, under all its names. */
  companies: readonly ListedCompany[];
  /** Words that a search leaves out, divided by commas. */
  ignored: string;
  /** Name of the file of the public record, which is loaded only when it is needed. */
  entries?: string;
}

/** The list of companies in a language: a small file, which tells the search of misspelt names. */
export function companyListFile(library: Library, language: Language): IndexFile {
  const countOf = companyOccurrences(library);
  const list: CompanyList = {
    companies: Object.values(library.companies)
      .filter(({ id }) => countOf(id).stories > 0)
      .map((company) => {
        const [name = company.name, ...others] = companyWords(company, language);
        return {
          name,
          others,
          address: language.addresses.company(company.id),
          note: occurrencesLine(countOf(company.id), language),
        };
      }),
    ignored: language.words('search.ignoredWords'),
    ...(library.record.breaches.length > 0 && {
      entries: entryListFile(library, language).path,
    }),
  };
  return listFile('companies', language, list);
}
