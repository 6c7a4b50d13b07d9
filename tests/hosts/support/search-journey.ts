import type { Language } from '../../../src/i18n/language.ts';
import { visit } from '../../site/support/browser.ts';
import type { Site } from '../../site/support/global-setup.ts';
import { searchPage } from '../../site/support/search-page.ts';

/** What a reader looks for, and a part of the address that must come first. */
const quest = { query: 'T-Mobile', company: 't-mobile-us' };

/**
 * In a browser that obeys what the server sends: from the chooser to the search, to the first story
 * found, to the company. Says what went wrong on the way.
 */
export async function searchJourney(site: Site, language: Language): Promise<string[]> {
  const { page, open, requests, troubles, end } = await visit(site);
  const { addresses } = language;
  try {
    await open('');
    await page.locator(`a[href="${addresses.home()}"]`).first().click();
    await page.waitForURL(`**${addresses.home()}`);
    await page.goto(`${site.served}${addresses.section('search').slice(site.base.length)}`);
    const { box, results } = searchPage(page, language);
    await box.fill(quest.query);
    await box.press('Enter');
    await results.first().click();
    await page.waitForURL(`**${addresses.section('articles')}*/`);
    const company = addresses.company(quest.company);
    await page.getByRole('main').locator(`a[href="${company}"]`).first().click();
    await page.waitForURL(`**${company}`);
    const searched = requests.some((path) => path.endsWith('.pf_fragment'));
    return [...troubles, ...(searched ? [] : ['no part of the search index was asked for'])];
  } catch (error) {
    return [...troubles, error instanceof Error ? error.message : String(error)];
  } finally {
    await end();
  }
}
