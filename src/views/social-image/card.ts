import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { currentFigure } from '../../model/ledger.ts';
import {
  editionFor,
  latestDevelopment,
  mainCompany,
  statusOf,
  type Story,
} from '../../model/story.ts';
import type { Status } from '../../model/vocabulary.ts';

/** What the image of a story says, in one language. */
export interface Card {
  lang: string;
  dir: Language['dir'];
  site: string;
  tagline: string;
  company: string;
  headline: string;
  /** The current figure, or that there is none. */
  figure: string;
  /** Its basis, day and source. */
  said?: string;
  status: { is: Status; words: string };
  /** The last development. */
  updated: { label: string; date: string };
}

export function storyCard(story: Story, language: Language, library: Library): Card {
  const { words, numbers, calendar } = language;
  const { facts } = story;
  const company = library.companies[mainCompany(story)];
  const figure = currentFigure(facts.figures);
  const source = figure && facts.sources[figure.source];
  const status = statusOf(story);
  return {
    lang: language.tag,
    dir: language.dir,
    site: library.site.name,
    tagline: words('site.tagline'),
    company: company ? language.company(company) : mainCompany(story),
    headline: language.typeset(editionFor(story, language.tag).title),
    figure: figure ? numbers.quantity(figure) : words('story.noFigure'),
    ...(figure &&
      source && {
        said: words('story.saidBy', {
          basis: words(`bases.${figure.basis}`),
          date: calendar.date(figure.said),
          publisher: source.publisher,
        }),
      }),
    status: { is: status, words: words(`statuses.${status}`) },
    updated: { label: words('story.updated'), date: calendar.date(latestDevelopment(story)) },
  };
}
