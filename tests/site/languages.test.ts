import { describe, expect, inject, test } from 'vitest';
import { absolute } from '../../src/i18n/addresses.ts';
import type { Language } from '../../src/i18n/language.ts';
import { editionFor } from '../../src/model/story.ts';
import { isRedirect, pagesOf, type BuiltPage } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { attribute, elements, inherited, textOf, words, type Element } from './support/markup.ts';

/** Classes of what a person wrote about a story: its prose, summary and headline. */
const told = new Set(['prose', 'dek', 'item-title', 'item-summary']);

/** The text of an element without what stands in `<q>`. */
function besideQuotations(element: Element): string {
  return element.childNodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'tagName' in node && node.tagName !== 'q' ? besideQuotations(node) : '';
    })
    .join('');
}

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site).filter((page) => !isRedirect(page));
  const { library, languages } = expectedOf(site);
  const place = { origin: site.origin, base: site.base };
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const language = (tag: string): Language | undefined => languages.find((one) => one.tag === tag);

  test('every page is in the language of its address, and runs its way', () => {
    const findings = pages.flatMap((page): Finding[] => {
      const [html] = elements(page.document, 'html');
      const [first = ''] = page.file.split('/');
      const expected = language(first);
      const dir = (html && attribute(html, 'dir')) ?? 'ltr';
      if (expected && (page.lang !== first || dir !== expected.dir))
        return [
          {
            what: `is ${page.lang} ${dir} instead of ${first} ${expected.dir}`,
            where: page.address,
          },
        ];
      return language(page.lang) ? [] : [{ what: `is in “${page.lang}”`, where: page.address }];
    });
    expect(grouped(findings)).toEqual([]);
  });

  test('what is quoted in a text stands in <q>, and titles quote nothing', () => {
    const texts = pages.flatMap((page) =>
      elements(page.document)
        .filter(
          (one) =>
            one.tagName === 'h1' || words(attribute(one, 'class')).some((name) => told.has(name)),
        )
        .map((one) => ({ what: besideQuotations(one), where: page.address })),
    );
    expect(texts.length).toBeGreaterThan(library.stories.length * languages.length);
    expect(grouped(texts.filter(({ what }) => /[“«]/.test(what)))).toEqual([]);
  });

  test('titles, names of languages and sources are marked with their own language', () => {
    const spoken = new Map<string, Set<string>>();
    const add = (text: string, tag: string): void => {
      const key = text.replace(/\s+/g, ' ').trim();
      spoken.set(key, (spoken.get(key) ?? new Set()).add(tag));
    };
    for (const { tag, name: own } of languages) add(own, tag);
    for (const story of library.stories)
      for (const edition of Object.values(story.editions))
        add(language(edition.locale)?.typeset(edition.title) ?? '', edition.locale);

    const findings: Finding[] = [];
    let found = 0;
    for (const page of pages)
      for (const element of innermost(page)) {
        const tags = spoken.get(textOf(element));
        if (!tags) continue;
        found += 1;
        const [lang = '', dir = 'ltr'] = [inherited(element, 'lang'), inherited(element, 'dir')];
        if (!tags.has(lang))
          findings.push({ what: `“${textOf(element)}” is marked ${lang}`, where: page.address });
        else if (language(lang)?.dir !== dir)
          findings.push({ what: `“${textOf(element)}” runs ${dir}`, where: page.address });
      }
    expect(found).toBeGreaterThan(library.stories.length * languages.length * 4);
    expect(grouped(findings)).toEqual([]);
  });

  test('the title of each source is marked where its language is another', () => {
    const findings: Finding[] = [];
    for (const { tag, addresses } of languages)
      for (const story of library.stories) {
        const page = byUrl.get(absolute(addresses.article(story), place));
        for (const [id, source] of Object.entries(story.facts.sources)) {
          const item =
            page &&
            elements(page.document).find((element) => attribute(element, 'id') === `source-${id}`);
          const link =
            item && elements(item, 'a').find((one) => attribute(one, 'href') === source.url);
          const title = link && (elements(link).find((one) => attribute(one, 'lang')) ?? link);
          const lang = title && inherited(title, 'lang');
          if (lang !== source.language)
            findings.push({
              what: `a source in ${source.language} is marked ${lang ?? 'nowhere'}`,
              where: `${tag}/${story.id}#${id}`,
            });
        }
      }
    expect(grouped(findings)).toEqual([]);
  });

  test('prose of a story that is not told in the language of the page is marked', () => {
    const findings: Finding[] = [];
    for (const { tag, addresses } of languages)
      for (const story of library.stories) {
        const page = byUrl.get(absolute(addresses.article(story), place));
        const { locale, prose } = editionFor(story, tag);
        const paragraphs = page ? elements(page.document, 'p') : [];
        const marked = paragraphs.filter(
          (one) =>
            inherited(one, 'lang') === locale &&
            (inherited(one, 'dir') ?? 'ltr') === language(locale)?.dir,
        );
        const letters = marked.reduce((sum, one) => sum + textOf(one).length, 0);
        if (letters < prose.length / 3)
          findings.push({
            what: `holds ${letters} letters marked ${locale}`,
            where: `${tag}/${story.id}`,
          });
      }
    expect(grouped(findings)).toEqual([]);
  });
});

/** Elements of the body that hold text of their own. */
function innermost({ document }: BuiltPage): Element[] {
  const [body] = elements(document, 'body');
  return (body ? elements(body) : []).filter((element) =>
    element.childNodes.some((child) => 'value' in child && child.value.trim() !== ''),
  );
}
