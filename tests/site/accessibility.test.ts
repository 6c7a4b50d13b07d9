import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { onEachPage } from './support/each-page.ts';
import { expectedOf } from './support/expected.ts';
import { kindsOfPages } from './support/kinds.ts';
import { showResults } from './support/search-page.ts';

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

const { root, arabic } = inject('sites');
const { library, languages } = expectedOf(root);
const rightToLeft = expectedOf(arabic).languages.filter(({ dir }) => dir === 'rtl');

/** Each kind of page has one of these in each language, and another in the next. */
const settings = [
  { colorScheme: 'light', viewport: desktop },
  { colorScheme: 'dark', viewport: phone },
  { colorScheme: 'dark', viewport: desktop },
  { colorScheme: 'light', viewport: phone },
] as const;

const places = [
  ...languages.map((language) => ({ language, site: root })),
  ...rightToLeft.map((language) => ({ language, site: arabic })),
].map((place, turn) => {
  const kinds = Object.entries({
    chooser: place.site.base,
    ...kindsOfPages(place.language, library),
  });
  return {
    ...place,
    name: place.language.name,
    settings: settings.map((setting, dealt) => ({
      ...setting,
      kinds: Object.fromEntries(
        kinds.filter((_, index) => (index + turn) % settings.length === dealt),
      ),
    })),
  };
});

describe.each(places)('$name', ({ site, language, settings: own }) => {
  test.each(own)('axe finds nothing in $colorScheme at $viewport.width px', async (setting) => {
    const { kinds, ...options } = setting;
    const faults = await onEachPage(site, kinds, options, async ({ page }, kind) => {
      if (kind === 'search') await showResults(page, language, 'Free');
      return axeFaults(page);
    });
    expect(faults).toEqual([]);
  });
});
