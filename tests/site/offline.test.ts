import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { keptIn } from '../../src/publish/offline/kept.ts';
import { workerFile } from '../../src/publish/worker-file.ts';
import { temporaryFolder } from './support/build-site.ts';
import { visit, type Visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import type { Site } from './support/global-setup.ts';
import { serve } from './support/serve.ts';

/** A browser looks for a newer worker a second after a page has come. */
const soon = { timeout: 30_000, interval: 3_000 };

describe.each(['root', 'nested'] as const)('%s', (name) => {
  const built = inject('sites')[name];
  const { library, languages } = expectedOf(built);
  const [story, unread] = library.stories;
  if (!story || !unread) throw new Error('There are not two stories');

  test.each(languages)(
    'what was read opens again without a connection, in $tag',
    async (language) => {
      const { site, page, open, disconnect, leave } = await deploy(built);
      const { addresses, words } = language;
      const read = addresses.article(story);
      await open(read);
      const title = await page.title();
      await kept(page, site, read);
      await kept(page, site, addresses.section('offline'), 'offline');

      await disconnect();
      await open(read);
      expect(await page.title()).toBe(title);
      const note = page.locator('main > .notice').first();
      const [before] = words('offline.copy', { time: '§' }).split('§');
      expect(await note.textContent()).toContain(before);
      expect(await note.textContent()).toMatch(/20\d\d.*\d\d:\d\d/);
      const corners = await note.evaluate((element) => getComputedStyle(element).borderRadius);
      expect(corners).not.toBe('0px');

      await open(addresses.article(unread));
      const main = page.getByRole('main');
      await main.getByText(words('offline.missing')).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        words('offline.title'),
      );
      await main.getByRole('link', { name: title }).click();
      await page.waitForURL(`**${read}`);

      await open(addresses.section('offline'));
      expect(await main.getByText(words('offline.missing')).isVisible()).toBe(false);
      await main.getByRole('button', { name: words('offline.forget') }).click();
      await main.getByText(words('offline.forgotten')).waitFor();
      expect(await main.getByRole('link', { name: title }).count()).toBe(0);
      await leave();
    },
  );

  test('a new deployment shows at the next visit, and a withdrawn page leaves', async () => {
    const { site, page, open, disconnect, leave } = await deploy(built);
    const [language] = languages;
    if (!language) throw new Error('There is no language');
    const read = language.addresses.article(story);
    const withdrawn = language.addresses.article(unread);
    await open(read);
    await kept(page, site, read);
    await open(withdrawn);
    await kept(page, site, withdrawn);

    change(site, fileOf(site, read), (html) => html.replace(/<h1\b[^>]*>/, '$&Corrected: '));
    change(site, 'worker.js', (script) => script.replace(/"build":"[^"]+"/, '"build":"another"'));
    rmSync(join(site.dist, fileOf(site, withdrawn)));
    await open(read);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Corrected: /);
    await expect
      .poll(async () => {
        await open(read);
        return page.evaluate(
          async ([store = '', address = '']) =>
            (await (await caches.open(store)).match(address))?.headers.get('x-kept-of'),
          [keptIn(site.base).offline, language.addresses.section('offline')],
        );
      }, soon)
      .toBe('another');
    await open(withdrawn);
    await disconnect();
    await open(read);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Corrected: /);
    await open(withdrawn);
    await page.getByText(language.words('offline.missing')).waitFor();
    await leave();
  });

  test('switched off by the host, it removes itself and what it kept', async () => {
    const { site, page, open, leave } = await deploy(built);
    const [language] = languages;
    if (!language) throw new Error('There is no language');
    const read = language.addresses.article(story);
    await open(read);
    await kept(page, site, read);

    // The pages of a site that has switched it off ask for no worker.
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => new Promise(() => undefined);
    });
    const off = await workerFile({ ...library.site, offline: false }, site, languages, 'off');
    change(site, off.path, () => off.content);
    await expect
      .poll(async () => {
        await open(read);
        return page.evaluate(async () => ({
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          stores: await caches.keys(),
        }));
      }, soon)
      .toEqual({ workers: 0, stores: [] });
    await leave();
  });
});

interface Deployed extends Pick<Visit, 'page' | 'open'> {
  site: Site;
  /** The host is reached no more. Emulated, a worker that the browser wakes later may still be online. */
  disconnect: () => Promise<void>;
  leave: () => Promise<void>;
}

/** A copy of a built site that may change, and a reader's browser that takes its worker. */
async function deploy(built: Site): Promise<Deployed> {
  const folder = temporaryFolder();
  const dist = join(folder, 'dist');
  cpSync(built.dist, dist, { recursive: true });
  const server = await serve({ ...built, dist });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const site = { ...built, dist, served: `${server.origin}${built.base}` };
  const { page, open, end } = await visit(site, { serviceWorkers: 'allow' });
  return {
    site,
    page,
    open: (address) => open(address.slice(site.base.length)),
    disconnect: () => server.close(),
    leave: end,
  };
}

/** Waits until an address is kept. */
async function kept(
  page: Page,
  { base }: Site,
  address: string,
  where: 'pages' | 'offline' = 'pages',
): Promise<void> {
  // Not `waitForFunction`, for which a promise is true whatever it brings.
  await expect
    .poll(
      () =>
        page.evaluate(
          async ([store = '', wanted = '']) =>
            (await (await caches.open(store)).match(wanted)) !== undefined,
          [keptIn(base)[where], address],
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
}

function fileOf({ base }: Site, address: string): string {
  return `${address.slice(base.length)}index.html`;
}

function change({ dist }: Site, file: string, edit: (content: string) => string): void {
  const before = readFileSync(join(dist, file), 'utf8');
  const after = edit(before);
  expect(after, file).not.toBe(before);
  writeFileSync(join(dist, file), after);
}
