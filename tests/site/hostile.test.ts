import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileContent, payload } from '../fixtures/hostile-content.ts';
import { writeFiles } from '../fixtures/project-copy.ts';
import { buildSite, temporaryFolder } from './support/build-site.ts';
import { filesOf, pagesOf } from './support/built-site.ts';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';
import type { Site } from './support/global-setup.ts';
import { attribute, elements, textOf } from './support/markup.ts';
import { searchPage } from './support/search-page.ts';
import { serve, type Served } from './support/serve.ts';

const folder = temporaryFolder();
let site: Site;
let server: Served;

beforeAll(async () => {
  const built = await buildSite({
    base: '/',
    folder: join(folder, 'hostile'),
    edit: (project) => {
      rmSync(join(project, 'content'), { recursive: true });
      writeFiles(join(project, 'content'), hostileContent());
    },
  });
  server = await serve(built);
  site = { ...built, served: `${server.origin}/` };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('what strangers write is text on every page: no element, handler or address comes of it', () => {
  const pages = pagesOf(site);
  const found = pages.flatMap(({ file, document }) =>
    elements(document).flatMap(({ tagName, attrs }) => [
      ...(['img', 'iframe', 'object', 'embed', 'base', 'style'].includes(tagName)
        ? [`${file} <${tagName}>`]
        : []),
      ...attrs
        .filter(
          ({ name, value }) => /^on|^style$|^srcdoc$/.test(name) || /^\s*javascript:/i.test(value),
        )
        .map(({ name, value }) => `${file} <${tagName} ${name}="${value}">`),
    ]),
  );
  const scripts = pages.flatMap(({ document }) => elements(document, 'script'));
  const inline = scripts.filter((script) => attribute(script, 'src') === undefined);
  expect(found).toEqual([]);
  expect(inline.filter((script) => attribute(script, 'type') !== 'application/ld+json')).toEqual(
    [],
  );
  expect(
    new Set(scripts.map((script) => attribute(script, 'src')?.replace(/[\w.-]+$/, ''))),
  ).toEqual(new Set([undefined, '/_astro/']));
  // It is there, as words: this test looks at what it means to look at.
  const shown = pages.filter(({ document }) => textOf(document).includes('onerror="hit=1"'));
  expect(shown.length).toBeGreaterThan(30);
});

test('structured data hold it as text too', () => {
  const data = pagesOf(site)
    .flatMap(({ document }) => elements(document, 'script'))
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
  expect(data.length).toBeGreaterThan(0);
  for (const text of data) expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(data.join('')).toContain('onerror=');
});

test('feeds hold it as text, also where they hold HTML', () => {
  const feeds = filesOf(site.dist).filter((file) => file.endsWith('feed.json'));
  const html = feeds.flatMap((file) => {
    const { items } = JSON.parse(readFileSync(join(site.dist, file), 'utf8')) as {
      items: { content_html?: string; summary?: string }[];
    };
    return items.flatMap(({ content_html = '' }) => content_html);
  });
  expect(html.join('')).toContain('onerror=');
  for (const text of html) {
    const names = elements(parse(text)).flatMap(({ tagName, attrs }) => [
      tagName,
      ...attrs.map(({ name }) => name),
    ]);
    expect(names.filter((name) => /^(?:img|script|svg|iframe|on.*)$/.test(name))).toEqual([]);
  }
});

test('no cell of a table for download begins like a formula', () => {
  const tables = filesOf(site.dist).filter((file) => file.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(0);
  const cells = tables.flatMap((file) =>
    readFileSync(join(site.dist, file), 'utf8')
      .split('\r\n')
      .flatMap((row) => row.match(/(?:"(?:[^"]|"")*"|[^,]+)/g) ?? []),
  );
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual(
    [],
  );
});

test('a browser runs nothing of it, under the policy and without, on pages and in the search', async () => {
  const { library, languages } = expectedOf(site);
  const [language] = languages;
  const [story] = library.stories;
  if (!language || !story) throw new Error('There is no story');
  for (const javaScriptPolicy of ['in force', 'bypassed'] as const) {
    const { page, open, troubles, requests, end } = await visit(site, {
      bypassCSP: javaScriptPolicy === 'bypassed',
    });
    for (const address of [
      language.addresses.home(),
      language.addresses.article(story),
      language.addresses.company('t-mobile-us'),
      language.addresses.company('acme'),
      language.addresses.section('companies'),
      language.addresses.section('record'),
      language.addresses.section('advice'),
      language.addresses.page('about'),
      language.addresses.section('news'),
    ]) {
      await open(address.slice(1));
      await page.locator('main').hover();
    }
    await open(language.addresses.section('search').slice(1));
    const { box, results } = searchPage(page, language);
    await box.fill('onerror');
    await results.first().waitFor();
    expect(await results.first().textContent()).toContain('onerror');
    expect(await page.evaluate(() => Object.hasOwn(globalThis, 'hit'))).toBe(false);
    expect(await page.locator('img, [onerror], [onmouseover], [onload], main svg').count()).toBe(0);
    expect(requests.filter((path) => path.includes('hit'))).toEqual([]);
    expect(troubles).toEqual([]);
    await end();
  }
});

test('another site cannot show it in a frame', async () => {
  const other = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Frame</title><iframe src="${site.served}en/"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { page, end } = await visit(site);
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  await page.waitForLoadState('networkidle');
  const [, frame] = page.frames();
  expect(frame?.url()).toMatch(/^chrome-error:/);
  expect(payload).toContain('<script>');
  await end();
  other.close();
});
