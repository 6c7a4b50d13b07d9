import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { absolute } from '../../src/i18n/addresses.ts';
import { readContent } from '../../src/library/content.ts';
import { contentFindings } from '../../src/translation/findings.ts';
import { addedLanguages, translatedStory } from '../fixtures/add-language.ts';
import { visit } from './support/browser.ts';
import { alternatesOf, canonicalOf, filesOf, isNoindex, pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { attribute, elements, inherited, textOf } from './support/markup.ts';
import { searchPage } from './support/search-page.ts';
import { children, childText, xmlRoot } from './support/xml.ts';

const site = inject('sites').arabic;
const { library, languages } = expectedOf(site);
const place = { origin: site.origin, base: site.base };
const findings = contentFindings(readContent(join(site.project, 'content')));
const byUrl = new Map(pagesOf(site).map((page) => [page.url, page]));
const story = library.stories.find(({ id }) => id === translatedStory);
const told = ['ar', 'en', 'fr', 'pt-BR'];

/** What a reader of the language types, and finds the story by. */
const queries = { ar: 'كلمات المرور المشفرة', 'pt-BR': 'senhas criptografadas' } as const;
const directions = { ar: 'rtl', 'pt-BR': 'ltr' } as const;

describe.each(addedLanguages)('%s, added by commands', (tag) => {
  const language = languages.find((one) => one.tag === tag);
  if (!language || !story) throw new Error(`There is no ${translatedStory} in ${tag}`);
  const { addresses, words } = language;
  const url = absolute(addresses.article(story), place);
  const title = story.editions[tag]?.title ?? '';

  test('its words and its translation leave nothing to find', () => {
    expect(findings.filter(({ file }) => file.includes(`/${tag}.`))).toEqual([]);
  });

  test('the story stands in it, at its own address, running its way', () => {
    const page = byUrl.get(url);
    const html = page && elements(page.document, 'html')[0];
    const h1 = page && elements(page.document, 'h1')[0];
    expect(page?.lang).toBe(tag);
    expect((html && attribute(html, 'dir')) ?? 'ltr').toBe(directions[tag]);
    expect(h1 && textOf(h1)).toBe(language.typeset(title));
    expect(h1 && inherited(h1, 'lang')).toBe(tag);
    expect(page && isNoindex(page)).toBe(false);
    expect(page && canonicalOf(page)).toBe(url);
  });

  test('the story has an alternate in each language that tells it, and answers in each', () => {
    const right = Object.fromEntries(
      languages.map((other) => [other.tag, absolute(other.addresses.article(story), place)]),
    );
    for (const other of told) {
      const page = byUrl.get(right[other] ?? '');
      expect(page && alternatesOf(page)).toEqual({
        ...right,
        'x-default': expect.any(String) as string,
      });
    }
  });

  test('the other stories are there in the original, with no alternate in it', () => {
    const others = library.stories.filter(({ editions }) => !editions[tag]);
    expect(others).toHaveLength(library.stories.length - 1);
    for (const other of others) {
      const page = byUrl.get(absolute(addresses.article(other), place));
      expect(page && isNoindex(page)).toBe(true);
      expect(Object.keys(page ? alternatesOf(page) : {})).not.toContain(tag);
    }
  });

  test('its feeds tell the story, and no other', () => {
    const read = (address: string): string =>
      readFileSync(join(site.dist, address.slice(site.base.length)), 'utf8');
    const json = JSON.parse(read(addresses.feed(addresses.home(), 'json'))) as {
      language: string;
      items: { url: string; title: string }[];
    };
    expect(json.language).toBe(tag);
    expect(json.items.map((item) => item.title)).toContain(language.typeset(title));
    // Digests are made of facts, and stand in every language.
    const digests = absolute(addresses.section('digests'), {
      origin: site.origin,
      base: site.base,
    });
    const told = json.items.map((item) => item.url.replace(/#.*/, ''));
    expect(new Set(told.filter((address) => !address.startsWith(digests)))).toEqual(new Set([url]));
    const atom = xmlRoot(read(addresses.feed(addresses.home(), 'atom')));
    expect(atom.attributes['xml:lang']).toBe(tag);
    expect(children(atom, 'entry').map((entry) => childText(entry, 'title'))).toEqual(
      json.items.map((item) => item.title),
    );
  });

  test('its search finds the story by the words of its translation', async () => {
    const { page, open, troubles, end } = await visit(site);
    await open(addresses.section('search').slice(site.base.length));
    const { box, announcement, results } = searchPage(page, language);
    await box.fill(queries[tag]);
    await box.press('Enter');
    await results.first().waitFor();
    expect(await results.first().getAttribute('href')).toBe(addresses.article(story));
    expect(await results.first().textContent()).toContain(language.typeset(title));
    await expect.poll(() => announcement.textContent()).not.toBe(words('search.searching'));
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
      directions[tag],
    );
    expect(troubles).toEqual([]);
    await end();
  });
});

test('a language whose words are still a draft has no page, no feed and no link', () => {
  expect(readFileSync(join(site.project, 'content/locales/de.json'), 'utf8')).toContain('"draft"');
  expect(filesOf(site.dist).filter((file) => file.split('/')[0] === 'de')).toEqual([]);
  for (const page of byUrl.values()) expect(Object.keys(alternatesOf(page))).not.toContain('de');
});
