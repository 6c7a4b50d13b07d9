import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visit, type Visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import type { Site } from './support/global-setup.ts';
import { kindsOfPages } from './support/kinds.ts';
import { showResults } from './support/search-page.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

const { root, arabic } = inject('sites');
const { library, languages } = expectedOf(root);
const rightToLeft = expectedOf(arabic).languages.filter(({ dir }) => dir === 'rtl');

/** Both schemes at both widths, dealt out over the languages, whose pages are drawn alike. */
const settings = [
  [
    { colorScheme: 'light', viewport: desktop },
    { colorScheme: 'dark', viewport: phone },
  ],
  [
    { colorScheme: 'dark', viewport: desktop },
    { colorScheme: 'light', viewport: phone },
  ],
] as const;

const places = [
  ...languages.map((language, index) => ({
    language,
    site: root,
    settings: settings[index % 2] ?? [],
  })),
  ...rightToLeft.map((language) => ({ language, site: arabic, settings: [settings[0][1]] })),
].map((place) => ({
  ...place,
  name: place.language.name,
  kinds: { chooser: place.site.base, ...kindsOfPages(place.language, library) },
}));

describe.each(places)('$name', ({ site, language, kinds, settings: own }) => {
  test.each(own)('axe finds nothing in $colorScheme at $viewport.width px', async (options) => {
    const faults = await onEach(site, kinds, options, async ({ page }, kind) => {
      if (kind === 'search') await showResults(page, language, 'Free');
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: rules, resultTypes: ['violations'] })
        // Reads the page in one go; the other way looks into frames, of which there are none.
        .setLegacyMode(true)
        .analyze();
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${help} at ${String(target)} (${failureSummary ?? ''})`,
        ),
      );
    });
    expect(faults).toEqual([]);
  });

  test('nothing scrolls sideways at 320 px, nor with text twice as large', async () => {
    const narrow = await onEach(site, kinds, { viewport: phone }, async ({ page }) =>
      tooWide(page),
    );
    const large = await onEach(site, kinds, { viewport: desktop }, async ({ page }) => {
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
      return tooWide(page);
    });
    expect({ narrow, large }).toEqual({ narrow: [], large: [] });
  });

  test('nothing moves for readers who want no motion', async () => {
    const faults = await onEach(site, kinds, { reducedMotion: 'reduce' }, async ({ page }) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves = transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01);
          return moves || animationName !== 'none' || scrollBehavior === 'smooth'
            ? [element.tagName]
            : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('a printed story is the story: no menus, no search, black on white', async () => {
  const [language] = languages;
  if (!language) throw new Error('There is no language');
  const { page, open, end } = await visit(root, { colorScheme: 'dark' });
  await open(pathIn(root.base, kindsOfPages(language, library)['story'] ?? ''));
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

/** Opens one page of each kind in one window and gathers what a check says of it. */
async function onEach(
  place: Site,
  kinds: Readonly<Record<string, string>>,
  options: Parameters<typeof visit>[1],
  check: (visit: Visit, kind: string) => Promise<string[]>,
): Promise<string[]> {
  const window = await visit(place, options);
  const faults: string[] = [];
  for (const [kind, address] of Object.entries(kinds)) {
    await window.open(pathIn(place.base, address));
    faults.push(...(await check(window, kind)).map((fault) => `${kind}: ${fault}`));
  }
  await window.end();
  return [...faults, ...window.troubles];
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

function pathIn(base: string, address: string): string {
  return address.slice(base.length);
}
