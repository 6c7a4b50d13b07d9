import type { Language } from '../i18n/language.ts';
import { pluralForms } from '../i18n/plural-forms.ts';
import { accountsLine } from '../i18n/record-line.ts';
import { yearOf } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { byAccounts, byEntries, recordListings, withoutStory } from '../model/record-topics.ts';
import type { PublicRecord, RecordedBreach } from '../model/record.ts';
import { sizeOfCount } from '../model/size.ts';
import type { IndexFile } from './build-index.ts';
import type { EntryList, EntryWords, ListedEntry } from './entries.ts';
import { listFile } from './list-file.ts';
import { companyWords } from './indexed-words.ts';

/**
 * The public record in a language: the entries that no story tells, and the companies that they are
 * about. The search loads it only when it needs it, so it brings its own words.
 */
export function entryListFile(library: Library, language: Language): IndexFile {
  const { record, companies } = library;
  const breaches = withoutStory(record.breaches).sort(byAccounts);
  const ids = [...new Set(breaches.flatMap(({ company }) => company ?? []))];
  const dataTypes = byEntries(recordListings(library).dataType).map(({ topic }) => topic);
  const codes = dataTypes.map(({ code }) => code);
  const list: EntryList = {
    words: entryWords(record, language),
    common: language.words('search.everyStory'),
    dataTypes: dataTypes.map((topic) => [topic.code, language.topic(topic)]),
    companies: ids.flatMap((id) => {
      const company = companies[id];
      if (!company) return [];
      const { sector, country } = company;
      const [name = company.name, ...others] = companyWords(company, language);
      return {
        id,
        name,
        others,
        ...(sector !== undefined && { sector }),
        ...(country !== undefined && { country }),
      };
    }),
    page: language.addresses.company('{{id}}'),
    entries: breaches.map((breach) => listedEntry(breach, ids, codes, library, language)),
  };
  return listFile(`entries.${language.tag}`, list);
}

function listedEntry(
  breach: RecordedBreach,
  ids: readonly string[],
  dataTypes: readonly string[],
  { companies }: Pick<Library, 'companies'>,
  language: Language,
): ListedEntry {
  const { title, company: id, occurred } = breach;
  const company = companies[id ?? ''];
  const year = { kind: 'year' as const, code: yearOf(occurred) };
  return {
    ...(company && language.company(company) === title ? {} : { title }),
    ...(company
      ? { company: ids.indexOf(company.id) }
      : { address: language.addresses.recordList(year, 1) }),
    accounts: accountsLine(breach, language),
    day: occurred,
    size: sizeOfCount(breach.accounts),
    dataTypes: (breach.dataTypes ?? [])
      .map((code) => dataTypes.indexOf(code))
      .sort((a, b) => a - b),
    ...(breach.verified === false && { unverified: true }),
  };
}

function entryWords(record: PublicRecord, language: Language): EntryWords {
  const { words, addresses } = language;
  return {
    title: words('record.title'),
    found: pluralForms(language, (number) => words('record.entries', number)),
    short: pluralForms(language, (number) => words('record.short', number)),
    more: words('search.more'),
    mark: words('record.mark'),
    unverified: words('record.unverified'),
    attribution: [
      [record.source, record.url],
      [record.licence, record.licenceUrl],
      [words('record.about'), addresses.section('record')],
    ],
  };
}
