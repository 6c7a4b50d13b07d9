import { absolute } from '../../i18n/addresses.ts';
import { openLanguages, type Language } from '../../i18n/language.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { companyFacts, type CompanyData } from './company-data.ts';
import { recordFacts, type RecordData } from './record-data.ts';
import type { StoryData } from './story-data.ts';
import { storyFacts } from './story-facts.ts';
import { vocabularyTerms, type TermData } from './vocabulary-data.ts';
import { withdrawals, type WithdrawalData } from './withdrawal-data.ts';

/** All open data, before it is written in a format. */
export interface DataSet {
  /** In the order of ids. */
  stories: readonly StoryData[];
  companies: readonly CompanyData[];
  /** In the order of names. */
  records: readonly RecordData[];
  vocabulary: readonly TermData[];
  withdrawals: readonly WithdrawalData[];
}

function dataSet(library: Library, languages: readonly Language[]): DataSet {
  const { record } = library;
  return {
    stories: library.stories.map((story) => storyFacts(story, languages, record)),
    companies: Object.values(library.companies).map((company) => companyFacts(company, library)),
    records: record.breaches.map((breach) => recordFacts(breach, record)),
    vocabulary: vocabularyTerms(languages),
    withdrawals: withdrawals(library),
  };
}

const nowhere = { origin: 'https://site.invalid', base: '/' };

/** The data as they are wherever the site lives: a move changes addresses, and nothing that is known. */
export function placelessData(library: Library): DataSet {
  return dataSet(library, openLanguages(library, nowhere));
}

/** The same with the addresses that they have at a place. */
export function placedData({ stories, ...rest }: DataSet, place: Place): DataSet {
  const [from, to] = [absolute(nowhere.base, nowhere), absolute(place.base, place)];
  return {
    stories: stories.map((story) => ({
      ...story,
      editions: story.editions.map((edition) => ({
        ...edition,
        url: edition.url.replace(from, () => to),
      })),
    })),
    ...rest,
  };
}
