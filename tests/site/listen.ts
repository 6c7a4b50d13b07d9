import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import type { Language } from '../../src/i18n/language.ts';
import type { Story } from '../../src/model/story.ts';
import { projectFolder } from './support/build-site.ts';
import { expectedOf } from './support/expected.ts';
import { fullChromium } from './support/launch-browser.ts';
import { projectSite } from './support/open-site.ts';
import { plain, startScreenReader } from './support/screen-reader.ts';
import { serve } from './support/serve.ts';

/**
 * `npm run listen`: has Orca, a screen reader, read what scripts add to the pages of `dist/`, in each
 * language, and prints what it says. Fails when it does not say what it has to. Needs a Linux with
 * Chromium and `orca`, `xvfb`, `at-spi2-core` and `dbus` (the names of Debian's packages), which no
 * other test needs.
 */
const display = ':77';
/** Given to Orca after each deed, in milliseconds. */
const patience = 2_500;
if (process.env['BRECHE_LISTENING'] === undefined) {
  // Neither Orca nor the browser is to find those of whoever sits here.
  const { status, error } = spawnSync(
    'dbus-run-session',
    ['--', process.execPath, import.meta.filename],
    { stdio: 'inherit', env: { ...process.env, BRECHE_LISTENING: 'yes' } },
  );
  if (error) console.error('There is no D-Bus here: install orca, xvfb, at-spi2-core and dbus.');
  process.exit(status ?? 2);
}

interface Deed {
  what: string;
  deed: () => Promise<unknown>;
  /** What has to be heard. */
  expected: string[];
}

const built = projectSite();
const { library, languages } = expectedOf(built);
const story = library.stories.find(({ id }) => id === 't-mobile-2021');
const executablePath = fullChromium();
if (!story) throw new Error('The story that is read is not there');
if (executablePath === undefined) {
  console.error('No full Chromium found: install one, or name it in CHROME_PATH.');
  process.exit(2);
}

/** What a reader does who does not see the page, and what they have to be told. */
function deeds(page: Page, served: string, told: Story, language: Language): Deed[] {
  const { words, addresses } = language;
  const open = (address: string): Promise<unknown> =>
    page.goto(`${served}${address.slice(built.base.length)}`);
  const press = (key: string) => (): Promise<void> => page.keyboard.press(key);
  const focus = (selector: string) => (): Promise<void> => page.locator(selector).first().focus();
  const found = (count: number): string =>
    words('search.found', { count, number: language.numbers.plain(count) });
  const title = (name: string): string => `${name} · ${library.site.name}`;
  const [term] = Object.entries(library.glossary).filter(([id]) => id === 'class-action');
  const meaning = term?.[1].definitions[language.tag] ?? '';
  const field = `[data-search=page] [data-search=words]`;
  const nothing = words('search.none');
  const [since = ''] = words('news.since', { count: 2, number: '', date: '|' }).split('|');
  return [
    { what: 'a story opens', deed: () => open(addresses.article(told)), expected: ['T-Mobile US'] },
    {
      what: '/ opens the search',
      deed: press('/'),
      expected: [words('search.title'), words('search.label'), words('search.keys')],
    },
    { what: 'T-Mobile is typed', deed: () => page.keyboard.type('T-Mobile'), expected: [found(8)] },
    {
      what: 'a misspelt company is typed',
      deed: () => page.locator('dialog [type=search]').fill('Tmobbil'),
      expected: ['T-Mobile'],
    },
    {
      what: 'what is not there is typed',
      deed: () => page.locator('dialog [type=search]').fill('zzzqqq'),
      expected: [nothing],
    },
    {
      what: 'T-Mobile is typed again',
      deed: () => page.locator('dialog [type=search]').fill('T-Mobile'),
      expected: [found(8)],
    },
    { what: 'arrow down', deed: press('ArrowDown'), expected: ['T-Mobile US link'] },
    { what: 'Escape', deed: press('Escape'), expected: [] },
    { what: 'a term has the focus', deed: focus('a.term'), expected: ['link', 'collapsed'] },
    {
      what: 'Enter: its note opens',
      deed: press('Enter'),
      expected: [words('glossary.title'), meaning.slice(0, 40)],
    },
    { what: 'Escape: back at the term', deed: press('Escape'), expected: ['collapsed'] },
    {
      what: 'a mark of a source',
      deed: focus('.cite a'),
      expected: [words('story.citation', { number: 1, publisher: 'NBC News' })],
    },
    { what: 'a point of the chart', deed: focus('.chart a'), expected: ['NBC News link'] },
    { what: 'the button that copies', deed: focus('[data-share=copy]'), expected: ['push button'] },
    { what: 'Enter', deed: press('Enter'), expected: [words('story.copied')] },
    {
      what: 'the search page opens',
      deed: () => open(addresses.section('search')),
      expected: [title(words('search.title'))],
    },
    {
      what: 'its field has the focus',
      deed: focus(field),
      expected: [words('search.label'), words('search.hint').slice(0, 40)],
    },
    { what: 'Odido is typed', deed: () => page.keyboard.type('Odido'), expected: [found(1)] },
    {
      what: 'a filter has the focus',
      deed: focus('[name=status]'),
      expected: [words('search.filter.status'), 'combo box'],
    },
    { what: 'another status is chosen', deed: press('ArrowDown'), expected: ['(1)'] },
    {
      what: 'the key / is switched off',
      deed: async () => {
        await focus('.search-shortcut input')();
        await page.keyboard.press('Space');
      },
      expected: [words('search.shortcut'), 'check box', 'not checked'],
    },
    {
      what: 'the page of feeds opens',
      deed: () => open(addresses.section('feeds')),
      expected: [title(words('feeds.title'))],
    },
    {
      what: 'a group of feeds',
      deed: focus('summary'),
      expected: [words('feeds.groups.company'), 'collapsed'],
    },
    { what: 'Enter: it opens', deed: press('Enter'), expected: ['expanded'] },
    {
      what: 'the page of news opens again, days after the last visit',
      deed: async () => {
        await open(addresses.section('news'));
        await page.evaluate(() => {
          sessionStorage.clear();
          localStorage.setItem(
            'news',
            JSON.stringify({ at: Date.now() - 9 * 86_400_000, seen: [] }),
          );
        });
        return page.reload();
      },
      expected: [title(words('news.title')), since],
    },
    {
      what: 'a page that was read opens without a connection',
      deed: async () => {
        await open(addresses.home());
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await page.reload();
        await page.context().setOffline(true);
        return page.reload();
      },
      expected: [],
    },
    {
      what: 'the page of kept pages opens',
      deed: async () => {
        await page.context().setOffline(false);
        return open(addresses.section('offline'));
      },
      expected: [title(words('offline.title'))],
    },
    {
      what: 'they are removed',
      deed: async () => {
        await focus('[data-offline=kept] button')();
        await page.keyboard.press('Enter');
      },
      expected: [words('offline.forgotten')],
    },
    { what: 'the end', deed: focus('footer a'), expected: [] },
  ];
}

const folder = join(projectFolder, '.breche', 'listening');
rmSync(folder, { recursive: true, force: true });
const server = await serve(built, {});
const served = `${server.origin}${built.base}`;
const reader = await startScreenReader(folder, display);
const browser = await chromium.launch({
  executablePath,
  headless: false,
  env: { ...process.env, DISPLAY: display, HOME: folder, XDG_RUNTIME_DIR: folder },
  args: ['--no-sandbox', '--disable-gpu', '--force-renderer-accessibility'],
});
let unheard = 0;
for (const language of languages) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: null, permissions });
  const page = await context.newPage();
  const all = deeds(page, served, story, language);
  const said: string[][] = [];
  for (const { deed } of all) {
    await deed();
    await wait(patience);
    said.push(reader.heard());
  }
  all.forEach(({ what, expected }, index) => {
    const now = said[index] ?? [];
    console.log(`${language.tag}: ${what}${now.map((piece) => `\n   “${piece}”`).join('')}`);
    // Orca writes late into its log.
    const heard = [...now, ...(said[index + 1] ?? [])].join('\n');
    for (const words of expected.map(plain).filter((words) => !heard.includes(words))) {
      console.log(`   NOT HEARD: ${words}`);
      unheard += 1;
    }
  });
  await context.close();
}
await browser.close();
reader.stop();
await server.close();
process.exit(unheard > 0 ? 1 : 0);
