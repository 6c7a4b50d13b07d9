import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/i18n/language.ts';

/** The parts of the search page, found as a reader finds them: by their names. */
export interface SearchPage {
  box: Locator;
  company: Locator;
  announcement: Locator;
  results: Locator;
}

export function searchPage(page: Page, { words }: Language): SearchPage {
  return {
    box: page.getByRole('searchbox', { name: words('search.label') }),
    company: page.getByRole('combobox', { name: words('search.filter.company') }),
    announcement: page.getByRole('status'),
    results: page
      .getByRole('region', { name: words('search.results') })
      .getByRole('article')
      .getByRole('link'),
  };
}

/** Shows the stories that have a word, without the keyboard. */
export async function showResults(page: Page, language: Language, query: string): Promise<void> {
  const { box, results } = searchPage(page, language);
  await box.fill(query);
  await box.press('Enter');
  await results.first().waitFor();
}
