import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { absolute } from '../../src/i18n/addresses.ts';
import { editionFor } from '../../src/model/story.ts';
import { fileOf } from './support/addresses.ts';
import { pagesOf, type BuiltPage } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { attribute, elements, meta } from './support/markup.ts';

const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const named = z.object({ '@type': z.string(), '@id': z.url().optional(), name: z.string().min(1) });
/** Somebody who is named elsewhere in the graph. */
const reference = z.object({ '@id': z.url() });

/** What https://schema.org/NewsArticle and https://developers.google.com/search/docs ask for. */
const newsArticle = z.object({
  '@type': z.literal('NewsArticle'),
  url: z.url(),
  headline: z.string().min(1),
  description: z.string().min(1),
  inLanguage: z.string().min(2),
  datePublished: date,
  dateModified: date,
  author: z.union([named, reference]),
  publisher: named,
  about: z.array(named).min(1),
  isBasedOn: z.array(z.url()),
});
type NewsArticle = z.infer<typeof newsArticle>;

/** What https://schema.org/Dataset and https://developers.google.com/search/docs ask for. */
const dataset = z.object({
  '@type': z.literal('Dataset'),
  url: z.url(),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  license: z.url(),
  creator: named,
  distribution: z
    .array(
      z.object({ contentUrl: z.url(), encodingFormat: z.enum(['text/csv', 'application/json']) }),
    )
    .min(1),
});

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const { library, languages } = expectedOf(site);
  const place = { origin: site.origin, base: site.base };

  test('every story has one NewsArticle that says what the story says', () => {
    const findings: Finding[] = [];
    for (const { tag, addresses } of languages)
      for (const story of library.stories) {
        const say = (what: string): void =>
          void findings.push({ what, where: `${tag}/${story.id}` });
        const page = byUrl.get(absolute(addresses.article(story), place));
        const [graph, another] = page ? graphsOf(page) : [];
        const [article] = (graph ?? []).filter((node) => typeOf(node) === 'NewsArticle');
        const parsed = newsArticle.safeParse(article);
        if (!parsed.success || another) {
          say(parsed.success ? 'has two graphs' : z.prettifyError(parsed.error));
          continue;
        }
        const edition = editionFor(story, tag);
        const data: NewsArticle = parsed.data;
        if (data.inLanguage !== edition.locale) say(`is in ${data.inLanguage}`);
        if (!('name' in data.author) && data.author['@id'] !== data.publisher['@id'])
          say('names an unknown author');
        if (!fileOf(data.url, site)) say(`names ${data.url}`);
        if (data.datePublished.slice(0, 10) !== story.facts.published)
          say(`was published ${data.datePublished}`);
        if (data.dateModified < data.datePublished) say('changed before it was published');
        if (
          data.isBasedOn.join() !==
          Object.values(story.facts.sources)
            .map(({ url }) => url)
            .join()
        )
          say('has other sources');
      }
    expect(grouped(findings)).toEqual([]);
  });

  test('the breaches in figures, and the open data, are one Dataset each with its files', () => {
    const addressed = languages.flatMap(({ addresses }) => [
      addresses.section('statistics'),
      addresses.page('data'),
    ]);
    for (const address of addressed) {
      const page = byUrl.get(absolute(address, place));
      const sets = (page ? graphsOf(page) : [])
        .flat()
        .filter((node) => typeOf(node) === 'Dataset')
        .map((node) => dataset.parse(node));
      expect(sets).toHaveLength(1);
      for (const { contentUrl } of sets.flatMap(({ distribution }) => distribution))
        expect(fileOf(contentUrl, site)).toBeDefined();
    }
  });

  test('structured data names pages that are there', () => {
    const findings = pages.flatMap((page) =>
      graphsOf(page)
        .flatMap(addressesIn)
        .filter((url) => url.startsWith(site.origin) && !fileOf(url, site))
        .map((url): Finding => ({ what: url, where: page.address })),
    );
    expect(grouped(findings)).toEqual([]);
  });

  test('every story can be shared: Open Graph has what it requires', () => {
    const findings: Finding[] = [];
    for (const { addresses } of languages)
      for (const story of library.stories) {
        const page = byUrl.get(absolute(addresses.article(story), place));
        for (const property of [
          'og:title',
          'og:type',
          'og:url',
          'og:description',
          'og:site_name',
          'og:locale',
        ])
          if (!page || !meta(page.document, property))
            findings.push({ what: `no ${property}`, where: page?.address ?? story.id });
      }
    expect(grouped(findings)).toEqual([]);
  });
});

/** The nodes of each piece of JSON-LD on a page. */
function graphsOf({ document }: BuiltPage): unknown[][] {
  return elements(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => {
      const [text] = script.childNodes;
      const data = JSON.parse(text && 'value' in text ? text.value : '') as {
        '@context': string;
        '@graph'?: unknown[];
      };
      expect(data['@context']).toBe('https://schema.org');
      return data['@graph'] ?? [data];
    });
}

function typeOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && '@type' in node ? node['@type'] : undefined;
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return URL.canParse(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(addressesIn)
    : [];
}
