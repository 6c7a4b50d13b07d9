import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';

const { root, nested, arabic } = inject('sites');
const { library, languages } = expectedOf(root);
const rightToLeft = expectedOf(arabic).languages.filter(({ dir }) => dir === 'rtl');
const [story] = library.stories;
if (!story) throw new Error('There is no story');

/** The search over a page, found as a reader finds it. */
function dialogOn(page: Page, { words }: Language): Record<'dialog' | 'box' | 'button', Locator> {
  const dialog = page.getByRole('dialog', { name: words('search.title') });
  return {
    dialog,
    box: dialog.getByRole('searchbox', { name: words('search.label') }),
    button: page.getByRole('banner').getByRole('button', { name: words('nav.search') }),
  };
}

const focused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

describe.each([
  { name: 'root', site: root },
  { name: 'nested', site: nested },
])('$name', ({ site }) => {
  const places = expectedOf(site).languages.map((language) => ({ tag: language.tag, language }));
  const path = (address: string): string => address.slice(site.base.length);

  test.each(places)('by the keyboard alone, in $tag', async ({ language }) => {
    const { page, open, requests, troubles, end } = await visit(site);
    const { dialog, box, button } = dialogOn(page, language);
    await open(path(language.addresses.article(story)));
    // A browser with windows asks for the icon, too.
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Control+/');
    expect(await dialog.count()).toBe(0);
    expect(requests).toHaveLength(before);

    await page.keyboard.press('/');
    await dialog.waitFor();
    expect(await focused(box)).toBe(true);
    await page.keyboard.type('T-Mobile 2021/');
    expect(await box.inputValue()).toBe('T-Mobile 2021/');
    await box.fill('TMUS');
    const found = dialog.getByRole('link');
    const company = found.filter({ hasText: 'T-Mobile US' }).first();
    // The name that the reader used stands beside the company's.
    await dialog.getByText('TMUS ·').waitFor();
    await expect.poll(() => dialog.getByRole('status').textContent()).toMatch(/\d/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(company)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await focused(dialog.getByRole('article').getByRole('link').first())).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(box)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await focused(link)).toBe(true);

    await button.focus();
    await page.keyboard.press('Space');
    expect(await focused(box)).toBe(true);
    await box.fill('l’hôpital');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${language.addresses.section('search')}#q=*`);
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('l’hôpital');
    expect(troubles).toEqual([]);
    await end();
  });

  test.each(places)('without JavaScript the button leads to the page, in $tag', async (place) => {
    const { language } = place;
    const { page, open, troubles, end } = await visit(site, { javaScriptEnabled: false });
    await open(path(language.addresses.article(story)));
    const name = language.words('nav.search');
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`**${language.addresses.section('search')}`);
    expect(troubles).toEqual([]);
    await end();
  });
});

test.each(languages)('a misspelt company is offered, in $tag', async (language) => {
  const { page, open, troubles, end } = await visit(root);
  const { dialog, box, button } = dialogOn(page, language);
  await open(language.addresses.home().slice(root.base.length));
  await button.click();
  await box.fill('cegedym');
  const company = library.companies['cegedim-sante'];
  if (!company) throw new Error('There is no such company');
  const link = dialog
    .getByRole('status')
    .getByRole('link', { name: language.company(company), exact: true });
  await link.click();
  await page.waitForURL(`**${language.addresses.company(company.id)}`);
  expect(troubles).toEqual([]);
  await end();
});

test('the key can be switched off, and the search page’s own field answers to it', async () => {
  const [language] = languages;
  if (!language) throw new Error('There is no language');
  const { page, open, end } = await visit(root);
  const { dialog, button } = dialogOn(page, language);
  await open(language.addresses.section('search').slice(root.base.length));
  // The form is there once its script is.
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.press('/');
  expect(await focused(page.getByRole('searchbox'))).toBe(true);
  await page.getByRole('checkbox', { name: language.words('search.shortcut') }).uncheck();
  await open(language.addresses.home().slice(root.base.length));
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  expect(await dialog.count()).toBe(0);
  await button.click();
  await dialog.waitFor();
  const box = dialog.getByRole('checkbox');
  expect(await box.isChecked()).toBe(false);
  await end();
});

test('where the search does not load, its page opens', async () => {
  const [language] = languages;
  if (!language) throw new Error('There is no language');
  const { page, open, end } = await visit(root);
  await open(language.addresses.home().slice(root.base.length));
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.keyboard.press('/');
  await page.waitForURL(`**${language.addresses.section('search')}`);
  await end();
});

describe.each(rightToLeft)('right to left, in $tag', (language) => {
  test('a story that is told in another language says so', async () => {
    const { page, open, troubles, end } = await visit(arabic);
    const { dialog, box, button } = dialogOn(page, language);
    await open(language.addresses.home().slice(arabic.base.length));
    await button.click();
    await box.fill('Vastaamo');
    const item = dialog.getByRole('article').first();
    await item.waitFor();
    const original = library.stories.find(({ id }) => id === 'vastaamo-2020')?.facts.original ?? '';
    expect(await item.getByRole('heading').getAttribute('lang')).toBe(original);
    expect(await item.textContent()).toContain(
      language.words('search.inLanguage', { language: language.languageName(original) }),
    );
    expect(troubles).toEqual([]);
    await end();
  });
});

const phone = { width: 320, height: 640 };
describe.each([
  ...languages.map((language) => ({ site: root, language })),
  ...rightToLeft.map((language) => ({ site: arabic, language })),
])('$language.name', ({ site, language }) => {
  test.each([
    { colorScheme: 'light', viewport: phone },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  ] as const)('axe finds nothing: $colorScheme $viewport.width', async (options) => {
    const { page, open, end } = await visit(site, options);
    const { dialog, box, button } = dialogOn(page, language);
    await open(language.addresses.home().slice(site.base.length));
    await button.click();
    await box.fill('T-Mobile');
    await dialog.getByRole('article').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
    const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await box.fill('zqxwv');
    const feeds = dialog.getByRole('link', { name: language.words('search.advice.feeds') });
    await feeds.waitFor();
    expect(await dialog.getByRole('article').count()).toBe(0);
    await end();
  });
});
