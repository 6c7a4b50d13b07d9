import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { choiceGroups } from '../../src/search/choices.ts';
import { filterKinds, type FilterKind } from '../../src/search/search-state.ts';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import { searchPage, showResults } from './support/search-page.ts';

const site = inject('sites').whole;
const { library, languages } = expectedOf(site);
/** Finds so few stories that all are shown at once. */
const query = 'T-Mobile';
const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };

test.each(languages)(
  'a filter is loaded and counted when a reader turns to it, in $tag',
  async (language) => {
    const { page, open, requests, troubles, end } = await visit(site);
    const filter = (kind: FilterKind): Locator =>
      page.getByRole('combobox', { name: language.words(`search.filter.${kind}`) });
    const optionsOf = (select: Locator): Promise<string[]> =>
      select.locator('option[data-stories]:enabled').allTextContents();
    const loaded = (): number => requests.filter((path) => path.includes('/filter/')).length;
    const country = choiceGroups(library, language).find(({ kind }) => kind === 'country');

    await open(language.addresses.section('search').slice(site.base.length));
    await showResults(page, language, query);
    await page.waitForLoadState('networkidle');
    expect(loaded()).toBe(0);

    const found = await searchPage(page, language).results.count();
    const counted = async (kind: FilterKind): Promise<number> => {
      const options = await optionsOf(filter(kind));
      return options.reduce((sum, text) => sum + Number(/\d+(?=\D*$)/.exec(text)?.[0]), 0);
    };
    await filter('year').hover();
    await expect.poll(() => counted('year')).toBe(found);
    await filter('status').focus();
    await expect.poll(() => counted('status')).toBe(found);
    expect(loaded()).toBe(2);
    expect(await optionsOf(filter('country'))).toEqual(country?.choices.map(({ name }) => name));
    expect(troubles).toEqual([]);
    await end();
  },
);

test.each(languages)(
  'where nothing hovers, all filters are counted once they are open, in $tag',
  async (language) => {
    const { page, open, requests, end } = await visit(site, phone);
    const loaded = (): number => requests.filter((path) => path.includes('/filter/')).length;
    await open(language.addresses.section('search').slice(site.base.length));
    await showResults(page, language, query);
    await page.waitForLoadState('networkidle');
    expect(loaded()).toBe(0);
    await page
      .locator('summary')
      .filter({ hasText: language.words('search.filters') })
      .tap();
    await expect.poll(loaded).toBe(filterKinds.length);
    await end();
  },
);
