import { absolute } from '../../i18n/addresses.ts';
import { openLanguages } from '../../i18n/language.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { oncePer } from '../../model/reads.ts';
import type { Story } from '../../model/story.ts';
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

export const noData: DataSet = {
  stories: [],
  companies: [],
  records: [],
  vocabulary: [],
  withdrawals: [],
};

const nowhere = { origin: 'https://site.invalid', base: '/' };

/** The data as they are wherever the site lives: a move changes addresses, and nothing that is known. */
export function placelessData(library: Library): DataSet {
  return { ...dataBesideStories(library), stories: library.stories.map(storyDataOf(library)) };
}

/** All but the stories, which alone have addresses. */
export function dataBesideStories(library: Library): Omit<DataSet, 'stories'> {
  const { record } = library;
  return {
    companies: Object.values(library.companies).map((company) => companyFacts(company, library)),
    records: record.breaches.map((breach) => recordFacts(breach, record)),
    vocabulary: vocabularyTerms(openLanguages(library, nowhere)),
    withdrawals: withdrawals(library),
  };
}

/** Gives the data of a story as they are wherever the site lives; they are put together once. */
export const storyDataOf = oncePer((library: Library) => {
  const languages = openLanguages(library, nowhere);
  return oncePer((story: Story) => storyFacts(story, languages, library.record));
});

/** The data of a story with the addresses that it has at a place. */
export function placed(story: StoryData, place: Place): StoryData {
  const [from, to] = [absolute(nowhere.base, nowhere), absolute(place.base, place)];
  return {
    ...story,
    editions: story.editions.map((edition) => ({
      ...edition,
      url: edition.url.replace(from, () => to),
    })),
  };
}
