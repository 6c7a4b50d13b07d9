import { expect, inject, test } from 'vitest';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import { kindsOfPages } from './support/kinds.ts';
import { tabTo } from './support/keyboard.ts';

const site = inject('sites').root;
const { library, languages } = expectedOf(site);

// The frame is the same in every language: each kind of page has its turn in one.
test.each(languages.map((language, turn) => ({ language, turn, tag: language.tag })))(
  'the first thing the keyboard meets leads past the menus, in $tag',
  async ({ language, turn }) => {
    const { page, open, end } = await visit(site);
    const dealt = Object.values(kindsOfPages(language, library)).filter(
      (_, index) => index % languages.length === turn,
    );
    for (const address of dealt) {
      await open(address.slice(site.base.length));
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: language.words('site.skip') });
      expect(await skip.evaluate((link) => link === document.activeElement), address).toBe(true);
      const box = await skip.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.width > 1 && box.height > 1, address).toBe(
        true,
      );
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() =>
        document.querySelector('main')?.contains(document.activeElement),
      );
      const linked = await page
        .getByRole('main')
        .locator('a, button, input, select, summary')
        .filter({ visible: true })
        .count();
      expect(linked === 0 || inside, address).toBe(true);
    }
    await end();
  },
);

test.each([{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const)(
  'where the keyboard is can be seen everywhere on a page, in $colorScheme',
  async (options) => {
    const { page, open, end } = await visit(site, options);
    const [language] = languages;
    if (!language) throw new Error('There is no language');
    const kinds = kindsOfPages(language, library);
    for (const address of [site.base, kinds['story'], kinds['search'], kinds['company']]) {
      await open((address ?? '').slice(site.base.length));
      const hidden: string[] = [];
      const count = await page
        .locator('a:visible, button:visible, input:visible, select:visible, summary:visible')
        .count();
      for (let stop = 0; stop < count; stop += 1) {
        await page.keyboard.press('Tab');
        const unseen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const seen =
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
          return seen ? undefined : element.outerHTML.slice(0, 100);
        });
        if (unseen !== undefined) hidden.push(unseen);
      }
      expect(hidden, address).toEqual([]);
      expect(count, address).toBeGreaterThan(1);
    }
    await end();
  },
);

test('the keyboard reaches the search box', async () => {
  const [language] = languages;
  if (!language) throw new Error('There is no language');
  const { page, open, end } = await visit(site);
  await open(language.addresses.section('search').slice(site.base.length));
  await tabTo(page, page.getByRole('searchbox'));
  await end();
});

test('a term is explained beside it, and the keyboard goes on from there', async () => {
  const [language] = languages;
  const story = library.stories.find(({ id }) => id === 't-mobile-2021');
  if (!language || !story) throw new Error('There is no story with terms');
  const { page, open, end } = await visit(site);
  await open(language.addresses.article(story).slice(site.base.length));
  const address = page.url();
  const term = page.locator('a.term').first();
  const note = page.locator('.term-note:popover-open');
  expect(await term.getAttribute('aria-expanded')).toBe('false');
  await term.focus();
  await page.keyboard.press('Enter');
  await note.waitFor();
  await expect.poll(() => term.getAttribute('aria-expanded')).toBe('true');
  expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  await expect.poll(() => term.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await term.getAttribute('aria-expanded')).toBe('false');

  await page.keyboard.press('Enter');
  await note.waitFor();
  await page.keyboard.press('Tab');
  await note.waitFor({ state: 'detached' });
  const next = await term.evaluate((link) => {
    const stops = [...document.querySelectorAll('main a')];
    return stops[stops.indexOf(link) + 1] === document.activeElement;
  });
  expect(next).toBe(true);
  expect(page.url()).toBe(address);
  await end();
});
