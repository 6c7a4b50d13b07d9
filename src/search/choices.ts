import type { Language } from '../i18n/language.ts';
import { compareTopics } from '../i18n/topic-order.ts';
import type { Library } from '../model/library.ts';
import { listings, storiesOf, topicKinds, type Listing } from '../model/topics.ts';
import type { FilterKind } from './search-state.ts';

/** One value of a filter: a company, a sector, a year. */
export interface Choice {
  code: string;
  /** What it is called in the language. */
  name: string;
  /** How many stories it leaves. */
  stories: number;
  /** Address of the page that lists those stories. */
  address: string;
}

/** The values of one filter, in the order of the language. */
export interface ChoiceGroup {
  kind: FilterKind;
  /** Address and title of the page that lists the values. */
  address: string;
  title: string;
  choices: readonly Choice[];
}

/**
 * So many companies can be chosen, those with the most stories: the names of all would make the page
 * heavy, and the field of the search finds the others.
 */
const mostCompanies = 500;

/** Everything that stories can be narrowed down by, with counts. */
export function choiceGroups(library: Library, language: Language): ChoiceGroup[] {
  const byKind = listings(library);
  return [
    {
      kind: 'company',
      address: language.addresses.section('companies'),
      title: language.words('companies.title'),
      choices: companies(library, language),
    },
    ...topicKinds.map((kind) => ({
      kind,
      address: language.addresses.topics(kind),
      title: language.words(`topics.${kind}.title`),
      choices: topics(byKind[kind], language),
    })),
  ];
}

function companies(library: Library, language: Language): Choice[] {
  return Object.values(library.companies)
    .map((company) => {
      const { breached, supplied } = storiesOf(company.id, library.stories);
      return {
        code: company.id,
        name: language.company(company),
        stories: breached.length + supplied.length,
        address: language.addresses.company(company.id),
      };
    })
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories)
    .slice(0, mostCompanies)
    .sort((a, b) => language.compare(a.name, b.name));
}

function topics(found: readonly Listing[], language: Language): Choice[] {
  return found
    .toSorted((a, b) => compareTopics(a.topic, b.topic, language))
    .map(({ topic, stories }) => ({
      code: topic.code,
      name: language.topic(topic),
      stories: stories.length,
      address: language.addresses.topic(topic),
    }));
}
