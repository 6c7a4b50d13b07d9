import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visit, type Visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';

const site = inject('sites').root;
const { languages } = expectedOf(site);

/** What the page says of an earlier visit; nothing when it says nothing. */
const said = async (page: Page): Promise<string | undefined> => {
  const line = page.locator('[data-news=since]');
  return (await line.isVisible()) ? line.getByRole('status').innerText() : undefined;
};
const marked = (page: Page): Promise<number> => page.locator('[data-change] .flag').count();

describe.each(languages)('$name', (language) => {
  const address = language.addresses.section('news').slice(site.base.length);
  const { words } = language;

  /** Comes back another day, when two changes have been published meanwhile. */
  const comeBack = async ({ page, open }: Visit): Promise<void> => {
    await page.evaluate(() => {
      sessionStorage.clear();
      const kept = JSON.parse(localStorage.getItem('news') ?? '') as { seen: string[] };
      localStorage.setItem('news', JSON.stringify({ ...kept, seen: kept.seen.slice(2) }));
    });
    await open(address);
  };

  test('what has come since the last visit is marked, until the next one', async () => {
    const reader = await visit(site);
    const { page, open, end, troubles } = reader;
    await open(address);
    expect([await said(page), await marked(page)]).toEqual([undefined, 0]);
    await comeBack(reader);
    const date = new Intl.DateTimeFormat(words('language.formats'), { dateStyle: 'long' }).format();
    expect(await said(page)).toBe(words('news.since', { count: 2, number: '2', date }));
    expect(await marked(page)).toBe(2);
    await page.reload();
    expect(await marked(page)).toBe(2);
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.reload();
    expect([await said(page), await marked(page)]).toEqual([
      words('news.nothingSince', { date }),
      0,
    ]);
    await end();
    expect(troubles).toEqual([]);
  });

  test('a reader can have the visits forgotten', async () => {
    const reader = await visit(site);
    const { page, open, end, troubles } = reader;
    await open(address);
    await comeBack(reader);
    await page.getByRole('button', { name: words('news.forget') }).click();
    expect([await said(page), await marked(page)]).toEqual([undefined, 0]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await end();
    expect(troubles).toEqual([]);
  });

  test('without storage, and without JavaScript, it is a plain list', async () => {
    const blocked = await visit(site);
    await blocked.page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: refuse });
    });
    const plain = await visit(site, { javaScriptEnabled: false });
    for (const { page, open, end, troubles } of [blocked, plain]) {
      await open(address);
      expect(await said(page)).toBeUndefined();
      expect(await page.locator('[data-change]').count()).toBeGreaterThan(10);
      await end();
      expect(troubles).toEqual([]);
    }
  });
});
