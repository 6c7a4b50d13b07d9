import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import { tabTo } from './support/keyboard.ts';
import { searchPage } from './support/search-page.ts';

/** What a reader looks for, as their language writes it, and the story that must come first. */
const quest = {
  story: 'free-2024',
  company: 'free',
  queries: { fr: 'l’opérateur Free', en: 'Free subscribers’ contracts' } as Readonly<
    Record<string, string>
  >,
};

describe.each(['root', 'nested'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const { library, languages } = expectedOf(site);
  const story = library.stories.find(({ id }) => id === quest.story);
  const company = library.companies[quest.company];
  const sector = company?.sector;
  if (!story || !company || !sector) throw new Error(`${quest.story} is not among the stories`);
  const journeys = languages.map((language, index) => {
    const other = languages[(index + 1) % languages.length];
    if (!other) throw new Error('There is no other language');
    return { tag: language.tag, language, other };
  });

  /** From the story to itself in the other language, and on to its company. */
  const readOn = async (
    page: Page,
    language: Language,
    other: Language,
    activate: Activate,
  ): Promise<void> => {
    await page.waitForURL(`**${language.addresses.article(story)}`);
    await activate(page.getByRole('link', { name: other.name, exact: true }).first());
    await page.waitForURL(`**${other.addresses.article(story)}`);
    expect(await page.getAttribute('html', 'lang')).toBe(other.tag);
    await activate(
      page
        .getByRole('main')
        .getByRole('link', { name: other.company(company), exact: true })
        .first(),
    );
    await page.waitForURL(`**${other.addresses.company(company.id)}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      other.company(company),
    );
  };

  test.each(journeys)(
    'by search, with the keyboard alone, in $tag',
    async ({ tag, language, other }) => {
      const { page, open, requests, troubles, end } = await visit(site);
      await open(language.addresses.section('search').slice(site.base.length));
      const { box, company: filter, announcement, results } = searchPage(page, language);
      expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);

      await tabTo(page, box);
      await page.keyboard.type(quest.queries[tag] ?? '');
      await page.keyboard.press('Enter');
      await results.first().waitFor();
      expect(await results.first().getAttribute('href')).toContain(
        language.addresses.article(story),
      );
      expect(await results.count()).toBeGreaterThan(1);
      await expect.poll(() => announcement.textContent()).toMatch(/\d/);

      await tabTo(page, filter);
      await page.keyboard.type(language.company(company));
      await expect.poll(() => results.count()).toBe(1);
      const state = new URL(page.url());
      expect(`${state.search}${state.hash}`).toContain(`company=${quest.company}`);
      await page.reload();
      await expect.poll(() => results.count()).toBe(1);
      expect(page.url()).toBe(state.href);
      expect(await box.inputValue()).toBe(quest.queries[tag]);

      await tabTo(page, results.first());
      await page.keyboard.press('Enter');
      await readOn(page, language, other, async (link) => {
        await tabTo(page, link);
        await page.keyboard.press('Enter');
      });
      expect(troubles).toEqual([]);
      await end();
    },
  );

  test.each(journeys)(
    'by the listings, without JavaScript, in $tag',
    async ({ language, other }) => {
      const { page, open, troubles, end } = await visit(site, { javaScriptEnabled: false });
      const follow = async (address: string): Promise<void> => {
        await page.locator(`a[href="${address}"]:visible`).first().click();
        await page.waitForURL(`**${address}`);
      };
      const { addresses } = language;
      await open('');
      await follow(addresses.home());
      await follow(addresses.section('companies'));
      await follow(addresses.company(company.id));
      await follow(addresses.topic({ kind: 'sector', code: sector }));
      await follow(addresses.article(story));
      await readOn(page, language, other, (link) => link.click());
      expect(troubles).toEqual([]);
      await end();
    },
  );

  test.each(journeys)(
    'search without JavaScript leads to the listings, in $tag',
    async ({ language }) => {
      const { page, open, troubles, end } = await visit(site, { javaScriptEnabled: false });
      const { addresses } = language;
      await open(addresses.section('search').slice(site.base.length));
      const lists = [
        addresses.section('companies'),
        addresses.topics('dataType'),
        addresses.section('archive'),
      ];
      // The box that switches its key needs the script too.
      expect(await page.getByRole('checkbox').count()).toBe(0);
      for (const list of lists)
        expect(await page.getByRole('main').locator(`a[href="${list}"]:visible`).count()).toBe(1);
      expect(troubles).toEqual([]);
      await end();
    },
  );

  test.each(journeys)(
    'nothing found: the search page says so and says what to do, in $tag',
    async ({ language }) => {
      const { page, open, troubles, end } = await visit(site);
      await open(language.addresses.section('search').slice(site.base.length));
      const { box, announcement } = searchPage(page, language);
      await box.fill('xyzzyqwxz');
      await box.press('Enter');
      await expect.poll(() => announcement.textContent()).toContain(language.words('search.none'));
      expect(await page.getByText(language.words('search.advice.title')).isVisible()).toBe(true);
      expect(troubles).toEqual([]);
      await end();
    },
  );
});

type Activate = (link: ReturnType<Page['getByRole']>) => Promise<void>;
