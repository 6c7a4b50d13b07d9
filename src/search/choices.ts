import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { listings, storiesOf, topicKinds, type Listing, type TopicKind } from '../model/topics.ts';
import { statuses } from '../model/vocabulary.ts';
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
      choices: topics(kind, byKind[kind], language),
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
    .sort((a, b) => language.compare(a.name, b.name));
}

/** The newest year first; statuses as they follow one another; the rest as a dictionary has them. */
function topics(kind: TopicKind, found: readonly Listing[], language: Language): Choice[] {
  const choices = found.map(({ topic, stories }) => ({
    code: topic.code,
    name: language.topic(topic),
    stories: stories.length,
    address: language.addresses.topic(topic),
  }));
  const place = ({ code }: Choice): number => statuses.findIndex((status) => status === code);
  return choices.sort((a, b) => {
    if (kind === 'year') return Number(b.code) - Number(a.code);
    return kind === 'status' ? place(a) - place(b) : language.compare(a.name, b.name);
  });
}
