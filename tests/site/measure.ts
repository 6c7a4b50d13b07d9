import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/language.ts';
import type { Story } from '../../src/model/story.ts';
import { expectedOf } from './support/expected.ts';
import type { Site } from './support/global-setup.ts';
import { kindsOfPages } from './support/kinds.ts';
import { markdownTable } from './support/markdown-table.ts';
import { openSite, projectSite } from './support/open-site.ts';
import { largestPaint, throttle, weightOf, type Weight } from './support/timing.ts';

/**
 * `npm run measure`: serves `dist/` with brotli, and prints how long a reader on an old phone on a
 * train waits, and what each kind of page weighs. The worker for reading offline begins after the
 * page and is left out.
 */
const wanted = 't-mobile-2021';
const query = 't-mobile';

const phone = { viewport: { width: 360, height: 740 }, serviceWorkers: 'block' } as const;

interface Step extends Weight {
  step: string;
  milliseconds: number;
}

/** From the home page by search to a story, everything for the first time. */
async function fromHome(
  browser: Browser,
  site: Site,
  language: Language,
  story: Story,
): Promise<Step[]> {
  const { page, end } = await slowPhone(browser);
  await page.goto(at(site, language.addresses.home()));
  const home = await step('home: headline', page, await largestPaint(page));

  const before = await weightOf(page);
  const opened = performance.now();
  await page.locator('.find a').click();
  const dialog = page.getByRole('dialog');
  const box = dialog.getByRole('searchbox');
  await box.waitFor();
  const opening = await step('search: field open', page, performance.now() - opened, before);

  const open = await weightOf(page);
  const typed = performance.now();
  await box.pressSequentially(query, { delay: 60 });
  const hit = dialog.getByRole('article').getByRole('link').first();
  await hit.waitFor();
  const searching = await step(
    'search: first result, typing included',
    page,
    performance.now() - typed,
    open,
  );

  const result = dialog.locator(
    `[data-search=found] a[href$="${language.addresses.article(story)}"]`,
  );
  await Promise.all([
    page.waitForURL(`**${language.addresses.article(story)}`),
    result.first().click(),
  ]);
  const told = await step('story: headline', page, await largestPaint(page));
  await end();
  return [home, opening, searching, told];
}

/** Straight to a story, as from a search engine. */
async function fromElsewhere(
  browser: Browser,
  site: Site,
  language: Language,
  story: Story,
): Promise<Step[]> {
  const { page, end } = await slowPhone(browser);
  await page.goto(at(site, language.addresses.article(story)));
  const told = await step('story, landing: headline', page, await largestPaint(page));
  await end();
  return [told];
}

/** Weight of each kind of page by itself, and with the search open over it. */
async function weights(
  browser: Browser,
  site: Site,
  kinds: Readonly<Record<string, string>>,
): Promise<Record<string, Record<string, number>>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const [kind, address] of Object.entries(kinds)) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.goto(at(site, address), { waitUntil: 'networkidle' });
    const before = await weightOf(page);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    await page.waitForLoadState('networkidle');
    const after = await weightOf(page);
    rows[kind] = {
      bytes: before.bytes,
      requests: before.requests,
      'bytes with search': after.bytes,
      'requests with search': after.requests,
    };
    await context.close();
  }
  return rows;
}

async function slowPhone(browser: Browser): Promise<{ page: Page; end: () => Promise<void> }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await throttle(page);
  return { page, end: () => context.close() };
}

async function step(
  name: string,
  page: Page,
  milliseconds: number,
  before: Weight = { bytes: 0, requests: 0 },
): Promise<Step> {
  const { bytes, requests } = await weightOf(page);
  return {
    step: name,
    milliseconds: Math.round(milliseconds),
    bytes: bytes - before.bytes,
    requests: requests - before.requests,
  };
}

function at({ served, base }: Site, address: string): string {
  return `${served}${address.slice(base.length)}`;
}

const built = projectSite();
const { library, languages } = expectedOf(built);
const story = library.stories.find(({ id }) => id === wanted);
if (!story) throw new Error(`There is no story ${wanted}`);
const { site, browser, close } = await openSite(built, { swift: true });
for (const language of languages) {
  console.log(`\n${language.name}, slow 4G, processor 4 × slower`);
  const steps = [
    ...(await fromHome(browser, site, language, story)),
    ...(await fromElsewhere(browser, site, language, story)),
  ];
  console.log(
    markdownTable('step', Object.fromEntries(steps.map(({ step, ...cells }) => [step, cells]))),
  );
}
for (const language of languages) {
  console.log(`\n${language.name}, weight of each kind of page, brotli`);
  console.log(markdownTable('page', await weights(browser, site, kindsOfPages(language, library))));
}
await close();
