import type { Company } from '../model/company.ts';
import { largestFigure, perYear } from '../model/statistics.ts';
import { mainCompany, type Story } from '../model/story.ts';
import { saidFigure } from './digest-line.ts';
import type { Language } from './language.ts';

/** What a list of stories shows, in a sentence: how many, of which years, and the largest figure. */
export function listingLine(
  stories: readonly Story[],
  language: Language,
  companies: Readonly<Record<string, Company>>,
): string {
  const { words } = language;
  const breaches = breachesLine(stories, language);
  const largest = largestFigure(stories);
  if (!largest) return words('listing.none', { breaches });
  const figure = saidFigure(largest.figure, language);
  const company = companies[mainCompany(largest.story)];
  return stories.length > 1 && company
    ? words('listing.largest', { breaches, figure, company: language.company(company) })
    : words('listing.only', { breaches, figure });
}

/** How many breaches there are, with the years of their disclosure: the beginning of a sentence. */
export function breachesLine(stories: readonly Story[], { words, numbers }: Language): string {
  const years = perYear(stories);
  const [from = '', to = ''] = [years[0]?.year, years.at(-1)?.year];
  const said = { count: stories.length, number: numbers.plain(stories.length) };
  return from === to
    ? words('listing.inYear', { ...said, year: from })
    : words('listing.inYears', { ...said, from, to });
}
