import { describe, expect, inject, test } from 'vitest';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const { library, languages } = expectedOf(site);

  test.each(languages)('the chooser leads to $tag without JavaScript', async (language) => {
    const { page, open, troubles, end } = await visit(site, { javaScriptEnabled: false });
    await open('');
    await page.getByRole('link', { name: language.name }).click();
    await page.waitForURL(`**${language.addresses.home()}`);
    expect(troubles).toEqual([]);
    await end();
  });

  test('it remembers a choice, and redirects nobody who has not chosen', async () => {
    const { page, open, troubles, end } = await visit(site);
    const chosen = languages.at(-1);
    await open('');
    expect(new URL(page.url()).pathname).toBe(site.base);
    await page.getByRole('link', { name: chosen?.name ?? '' }).click();
    await page.waitForURL(`**${chosen?.addresses.home() ?? ''}`);
    await page.goto('about:blank');
    await open('');
    await page.waitForURL(`**${chosen?.addresses.home() ?? ''}`);
    expect(troubles).toEqual([]);
    await end();
  });

  test('somebody who comes back from a page of the site may choose anew', async () => {
    const { page, open, troubles, end } = await visit(site);
    await open('');
    await page.getByRole('link', { name: languages[0]?.name ?? '' }).click();
    await page.waitForURL(`**${languages[0]?.addresses.home() ?? ''}`);
    await page.evaluate((address) => {
      location.assign(address);
    }, site.base);
    await page.waitForURL(`**${site.base}`);
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe(site.base);
    expect(troubles).toEqual([]);
    await end();
  });

  test('a deep link is never redirected, whatever was chosen', async () => {
    const { page, open, troubles, end } = await visit(site, { locale: 'fr-FR' });
    const [story] = library.stories;
    if (!story) throw new Error('There is no story');
    await open('');
    await page.getByRole('link', { name: languages[0]?.name ?? '' }).click();
    for (const { addresses } of languages)
      for (const address of [addresses.home(), addresses.article(story)]) {
        await open(address.slice(site.base.length));
        await page.waitForLoadState('networkidle');
        expect(new URL(page.url()).pathname).toBe(address);
      }
    expect(troubles).toEqual([]);
    await end();
  });
});
