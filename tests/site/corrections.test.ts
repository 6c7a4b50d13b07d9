import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { absolute } from '../../src/i18n/addresses.ts';
import { correction } from '../fixtures/add-correction.ts';
import { pagesOf, type BuiltPage } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { attribute, elements, textOf, type Element } from './support/markup.ts';
import { children, xmlRoot } from './support/xml.ts';

/** No published story has been corrected; a story of this site has. */
const site = inject('sites').arabic;
const { library, languages } = expectedOf(site);
const byUrl = new Map(pagesOf(site).map((page) => [page.url, page]));
const story = library.stories.find(({ id }) => id === correction.story);
if (!story) throw new Error(`There is no story ${correction.story}`);
const part = `correction-${correction.date}`;

/** Each language, and that whose edition it shows: the original's where it has none of its own. */
const told = languages.map((language) => ({
  tag: language.tag,
  language,
  edition: languages.find(
    ({ tag }) => tag === (story.editions[language.tag] ? language.tag : 'en'),
  ),
  words: language.tag === 'fr' ? correction.words.fr : correction.words.en,
}));

describe.each(told)('in $tag', ({ tag, language, edition = language, words }) => {
  const { addresses, calendar } = language;
  const day = calendar.date(correction.date).replace(/\s/g, ' ');
  const pageAt = (address: string): BuiltPage => {
    const page = byUrl.get(absolute(address, site));
    if (!page) throw new Error(`There is no page at ${address}`);
    return page;
  };
  const linkTo = (
    within: Parameters<typeof elements>[0] | undefined,
    href: string,
  ): Element | undefined =>
    within && elements(within, 'a').find((link) => attribute(link, 'href') === href);

  test('the story says so at its top and tells what was wrong', () => {
    const { document } = pageAt(addresses.article(story));
    const [top] = elements(document, 'header').filter(
      (header) => attribute(header, 'class') === 'story-head',
    );
    const link = linkTo(top, `#${part}`);
    expect(link && textOf(link)).toBe(day);
    const place = elements(document).find((element) => attribute(element, 'id') === part);
    expect(place && elements(place, 'h3').map(textOf)).toEqual([day]);
    expect(place && elements(place, 'p').map(textOf)).toEqual([words]);
  });

  test('the page of corrections leads to it', () => {
    const { document } = pageAt(addresses.section('corrections'));
    const [item, ...others] = elements(document, 'li').filter((one) => textOf(one).includes(words));
    expect(others).toEqual([]);
    expect(linkTo(item, `${edition.addresses.article(story)}#${part}`)).toBeDefined();
    expect(item && textOf(item)).toContain(day);
  });

  test('its feeds tell it, where the edition is of this language', () => {
    const url = absolute(addresses.correction(story, part), site);
    const read = (format: 'atom' | 'json'): string =>
      readFileSync(
        join(
          site.dist,
          addresses.feed(addresses.section('corrections'), format).slice(site.base.length),
        ),
        'utf8',
      );
    const { items } = JSON.parse(read('json')) as {
      items: { url: string; content_html: string; date_published: string }[];
    };
    const entries = children(xmlRoot(read('atom')), 'entry');
    const own = story.editions[tag] ? [url] : [];
    expect(items.map((item) => item.url)).toEqual(own);
    expect(
      entries.flatMap((entry) =>
        children(entry, 'link').map(({ attributes }) => attributes['href']),
      ),
    ).toEqual(own);
    for (const { content_html, date_published } of items) {
      expect(content_html).toContain(words);
      expect(date_published).toBe(`${correction.date}T00:00:00Z`);
    }
  });

  test('search engines read it as a CorrectionComment', () => {
    const { document } = pageAt(addresses.article(story));
    const [script] = elements(document, 'script').filter(
      (one) => attribute(one, 'type') === 'application/ld+json',
    );
    const [text] = script?.childNodes ?? [];
    const data = JSON.parse(text && 'value' in text ? text.value : '') as {
      '@graph': { '@type': string; dateModified?: string; correction?: unknown }[];
    };
    const article = data['@graph'].find((node) => node['@type'] === 'NewsArticle');
    expect(article?.correction).toEqual([
      { '@type': 'CorrectionComment', datePublished: correction.date, text: words },
    ]);
    expect(article?.dateModified).toBe(correction.date);
  });

  test('it is among what is new', () => {
    const { document } = pageAt(addresses.section('news'));
    expect(linkTo(document, `${addresses.article(story)}#${part}`)).toBeDefined();
  });
});
