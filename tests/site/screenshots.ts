import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { addLanguage, translatedStory } from '../fixtures/add-language.ts';
import { buildSite, projectFolder, temporaryFolder, type BuiltSite } from './support/build-site.ts';
import { expectedOf } from './support/expected.ts';
import { kindsOfPages } from './support/kinds.ts';
import { openSite, projectSite } from './support/open-site.ts';
import { showResults } from './support/search-page.ts';
import type { Language } from '../../src/i18n/language.ts';

/**
 * `npm run screenshots`: draws every kind of page of `dist/` into `.breche/screenshots/`, in every
 * language, at two widths, in both schemes and as printed, and two pages from right to left.
 * Fails when a page is wider than its window.
 */
const folder = join(projectFolder, '.breche', 'screenshots');

const widths = [320, 1440];
const drawn: Readonly<Record<string, BrowserContextOptions>> = {
  ...Object.fromEntries(
    widths.flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme): [string, BrowserContextOptions] => [
        `${width}-${colorScheme}`,
        { viewport: { width, height: 900 }, colorScheme },
      ]),
    ),
  ),
  // A4 between margins of 2 cm.
  print: { viewport: { width: 643, height: 911 } },
};

/** Kinds that show what they are for only after something was done. */
const deeds: Readonly<Record<string, (page: Page, language: Language) => Promise<void>>> = {
  search: (page, language) => showResults(page, language, 'T-Mobile'),
  'search dialog': async (page) => {
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('T-Mobile');
    await dialog.getByRole('article').first().waitFor();
  },
};

/** Draws kinds of pages and tells which are wider than their window. */
async function draw(
  built: BuiltSite,
  languages: readonly Language[],
  kindsIn: (language: Language) => Readonly<Record<string, string>>,
): Promise<string[]> {
  const { site, browser, close } = await openSite(built);
  const tooWide: string[] = [];
  for (const [manner, options] of Object.entries(drawn)) {
    const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
    const page = await context.newPage();
    if (manner === 'print') await page.emulateMedia({ media: 'print' });
    for (const language of languages)
      for (const [kind, address] of Object.entries(kindsIn(language))) {
        const name = `${kind.replaceAll(' ', '-')}-${language.tag}-${manner}`;
        await page.goto(`${site.served}${address.slice(site.base.length)}`);
        if (manner !== 'print') await deeds[kind]?.(page, language);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0) tooWide.push(`${name}: ${beyond} px too wide`);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      }
    await context.close();
    console.log(`${manner}: ${languages.map(({ name }) => name).join(', ')}`);
  }
  await close();
  return tooWide;
}

/** Home and a story of the right-to-left fixture. */
async function drawRightToLeft(): Promise<string[]> {
  const copy = temporaryFolder();
  const built = await buildSite({
    base: '/',
    folder: copy,
    edit: (project) => {
      addLanguage(project, 'ar', translatedStory);
    },
  });
  const { library, languages } = expectedOf(built);
  const story = library.stories.find(({ id }) => id === translatedStory);
  const tooWide = await draw(
    built,
    languages.filter(({ dir }) => dir === 'rtl'),
    ({ addresses }) => ({
      home: addresses.home(),
      ...(story && { story: addresses.article(story) }),
    }),
  );
  rmSync(copy, { recursive: true, force: true });
  return tooWide;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const built = projectSite();
const { library, languages } = expectedOf(built);
const tooWide = [
  ...(await draw(built, languages, (language) => ({
    chooser: built.base,
    'search dialog': language.addresses.home(),
    ...kindsOfPages(language, library),
  }))),
  ...(await drawRightToLeft()),
];
console.log(`The images are in ${relative(projectFolder, folder)}/.`);
for (const line of tooWide) console.error(line);
process.exitCode = tooWide.length > 0 ? 1 : 0;
