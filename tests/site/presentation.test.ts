import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visit } from './support/browser.ts';
import { onEachPage } from './support/each-page.ts';
import { expectedOf } from './support/expected.ts';
import { kindsOfPages } from './support/kinds.ts';
import { textSpacing } from './support/text-spacing.ts';

const phone = { width: 320, height: 640 };
/** Milliseconds after the first paint. */
const late = 700;
const desktop = { width: 1280, height: 900 };

const { root, arabic } = inject('sites');
const { library, languages } = expectedOf(root);
const places = [root, arabic].flatMap((site) =>
  expectedOf(site)
    // The Arabic site's other languages look as they do without it.
    .languages.filter(({ dir }) => site === root || dir === 'rtl')
    .map((language) => ({
      site,
      name: language.name,
      kinds: { chooser: site.base, ...kindsOfPages(language, library) },
    })),
);

describe.each(places)('$name', ({ site, kinds }) => {
  test('nothing scrolls sideways at 320 px, spaced out or twice as large, and nothing moves for readers who want no motion', async () => {
    // A policy that allows no style of others would refuse the readers'.
    const options = { viewport: phone, reducedMotion: 'reduce', bypassCSP: true } as const;
    const faults = await onEachPage(site, kinds, options, async ({ page }) => [
      ...(await moving(page)),
      ...(await tooWide(page)),
      ...(await tooWideWhenSpaced(page)),
      ...(await tooWideWhenLarge(page)),
    ]);
    expect(faults).toEqual([]);
  });
});

test.each(languages)('nothing jumps when scripts come late, in $tag', async (language) => {
  const { page, open, end } = await visit(root, { viewport: { width: 412, height: 800 } });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  for (const section of ['search', 'offline'] as const) {
    await open(language.addresses.section(section).slice(root.base.length));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(entries.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // A page on which nothing moves has no entries to wait for.
          setTimeout(resolve, 1000, 0);
        }),
    );
    expect(shift, section).toBe(0);
  }
  await end();
});

test('a printed story is the story: no menus, no search, black on white', async () => {
  const [language] = languages;
  const [story] = library.stories;
  if (!language || !story) throw new Error('There is no story');
  const { page, open, end } = await visit(root, { colorScheme: 'dark' });
  await open(language.addresses.article(story).slice(root.base.length));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect(await page.locator('h1:visible').count()).toBe(1);
  const { ink, paper } = await page.evaluate(() => ({
    ink: getComputedStyle(document.querySelector('h1') ?? document.body).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(brightness(ink)).toBeLessThan(80);
  expect(brightness(paper)).toBeGreaterThan(200);
  await end();
});

/** Elements with a transition or an animation. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moves = transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01);
      return moves || animationName !== 'none' || scrollBehavior === 'smooth'
        ? [`${element.tagName} moves`]
        : [];
    }),
  );
}

/** The same as `tooWide`, with the reader's own spacing. */
async function tooWideWhenSpaced(page: Page): Promise<string[]> {
  const style = await page.addStyleTag({ content: textSpacing });
  const faults = await tooWide(page);
  await style.evaluate((element) => {
    element.parentNode?.removeChild(element);
  });
  return faults.map((fault) => `spaced out: ${fault}`);
}

/** The same as `tooWide`, on a desktop with the reader's own text size; the window is a phone's again after. */
async function tooWideWhenLarge(page: Page): Promise<string[]> {
  await page.setViewportSize(desktop);
  const size = await page.evaluate(() => {
    document.documentElement.style.setProperty('font-size', '200%');
    return parseFloat(getComputedStyle(document.body).fontSize);
  });
  const faults = size < 30 ? [`text of ${size} px did not grow`] : await tooWide(page);
  await page.setViewportSize(phone);
  return faults.map((fault) => `text twice as large: ${fault}`);
}

/** Elements that reach out of the window, outermost first; none when it does not scroll. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].find((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [`${scrollWidth} px wide in ${clientWidth} px: ${wide?.outerHTML.slice(0, 120) ?? '?'}`];
  });
}

/** 0 for black, 255 for white; a transparent colour is paper. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 255 : (red + green + blue) / 3;
}
