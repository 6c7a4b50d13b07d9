import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeFaults } from './support/axe.ts';
import { projectFolder } from './support/build-site.ts';
import { expectedOf } from './support/expected.ts';
import { keyboardPath } from './support/keyboard-path.ts';
import { kindsOfPages } from './support/kinds.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { openSite, projectSite } from './support/open-site.ts';
import { readingOrder } from './support/reading-order.ts';
import { textSpacing } from './support/text-spacing.ts';

/**
 * `npm run inspect [-- kind…]`: what a person who checks by hand begins with, on each kind of page
 * of `dist/` in each language: the way of the keyboard, reading order, text at 200 and 400 %,
 * spaced out. Prints a table for docs/accessibility.md, and leaves in `.breche/inspection/` what is
 * to be read and looked at: each page as a screen reader is given it, in forced colours, on paper.
 * Fails when it finds something.
 */
const folder = join(projectFolder, '.breche', 'inspection');
const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };
/** A window of 1280 × 1024 px at 200 and at 400 %. */
const [twice, fourfold] = [
  { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
];

type Look = (
  page: Page,
  name: string,
) => Promise<{ cells?: (string | number)[]; faults: string[] }>;

const fits: Look = async (page) => ({ faults: await layoutFaults(page) });
const fitsSpaced: Look = async (page) => {
  await page.addStyleTag({ content: textSpacing });
  return fits(page, '');
};

const axe: Look = async (page) => ({ faults: await axeFaults(page) });

/** What is looked at, each in a window of its own; heads are those of its cells. */
const looks: { heads: string[]; window: BrowserContextOptions; look: Look }[] = [
  {
    heads: ['stops of Tab'],
    window: { viewport: desktop },
    look: async (page) => {
      const { stops, faults } = await keyboardPath(page);
      return { cells: [stops], faults };
    },
  },
  {
    heads: ['stops at 400 %'],
    window: fourfold,
    look: async (page) => {
      const { stops, faults } = await keyboardPath(page);
      return { cells: [stops], faults: [...faults, ...(await layoutFaults(page))] };
    },
  },
  { heads: [], window: { viewport: desktop, colorScheme: 'light' }, look: axe },
  { heads: [], window: { viewport: phone, colorScheme: 'dark' }, look: axe },
  { heads: [], window: twice, look: fits },
  { heads: [], window: { viewport: desktop }, look: fitsSpaced },
  { heads: [], window: { viewport: phone }, look: fitsSpaced },
  {
    heads: ['headings', 'landmarks', 'live'],
    window: { viewport: desktop },
    look: async (page, name) => {
      const session = await page.context().newCDPSession(page);
      const { lines, headings, landmarks, live, faults } = await readingOrder(session);
      writeFileSync(join(folder, `${name}.txt`), `${lines.join('\n')}\n`);
      return { cells: [headings, landmarks, live], faults };
    },
  },
  {
    heads: [],
    window: { viewport: desktop, forcedColors: 'active', colorScheme: 'dark' },
    look: async (page, name) => {
      await page.screenshot({ path: join(folder, `${name}-forced.png`), fullPage: true });
      return { faults: [] };
    },
  },
  {
    heads: [],
    window: {},
    look: async (page, name) => {
      await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
      return { faults: [] };
    },
  },
];

const built = projectSite();
const { library, languages } = expectedOf(built);
const asked = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { site, browser, close } = await openSite(built);
/** By kind: its cells, in one language after the other, and what was found. */
const rows = new Map<string, { cells: (string | number)[][]; found: string[] }>();
for (const language of languages) {
  const kinds = Object.entries({ chooser: built.base, ...kindsOfPages(language, library) })
    .filter(([kind]) => asked.length === 0 || asked.includes(kind))
    .map(([kind, address]) => ({ kind, address, cells: [] as (string | number)[] }));
  for (const { kind, cells } of kinds)
    rows.set(kind, {
      found: [],
      ...rows.get(kind),
      cells: [...(rows.get(kind)?.cells ?? []), cells],
    });
  for (const { window, look } of looks)
    await inWindow(browser, window, async (page) => {
      for (const { kind, address, cells } of kinds) {
        await page.goto(`${site.served}${address.slice(site.base.length)}`);
        const seen = await look(page, `${kind.replaceAll(' ', '-')}-${language.tag}`);
        cells.push(...(seen.cells ?? []));
        rows.get(kind)?.found.push(...seen.faults.map((fault) => `${language.tag}: ${fault}`));
      }
    });
}
await close();

const heads = ['kind of page', ...looks.flatMap((look) => look.heads), 'found'];
console.log(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
for (const [kind, { cells, found }] of rows) {
  if (found.length > 0) process.exitCode = 1;
  const [first = [], ...others] = cells;
  const both = first.map((cell, index) =>
    [...new Set([cell, ...others.map((other) => other[index])])].join(' / '),
  );
  console.log(`| ${[kind, ...both, [...new Set(found)].join('; ') || 'nothing'].join(' | ')} |`);
}
console.log(`\nTo be read and looked at: ${relative(projectFolder, folder)}/`);

/** The reader's own styles are those of the browser, which no policy refuses. */
async function inWindow(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    bypassCSP: true,
    reducedMotion: 'reduce',
    ...options,
  });
  await look(await context.newPage());
  await context.close();
}
