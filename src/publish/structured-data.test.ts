import { expect, test } from 'vitest';
import { aCompany, aFigure, aStory } from '../../tests/fixtures/stories.ts';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import type { Story } from '../model/story.ts';
import { jsonLd, statisticsGraph, storyGraph } from './structured-data.ts';

const languages = [language('en'), language('fr')];
const companies = { ...library.companies, acme: aCompany('acme', { domains: ['acme.example'] }) };
const site = 'https://breche.example';

/** What a machine reads on a story's page. */
function read(tag: string, told: Story): { article: Record<string, unknown>; crumbs: unknown } {
  const asked = languages.find((one) => one.tag === tag) ?? language(tag);
  const graph = storyGraph(told, asked, languages, { ...library, companies, stories: [told] });
  const [article, crumbs] = (JSON.parse(jsonLd(graph)) as { '@graph': unknown[] })['@graph'];
  return { article: article as Record<string, unknown>, crumbs };
}

test('an article says what it is, when, in which language, about whom, after which sources', () => {
  expect(read('fr', story).article).toMatchObject({
    '@type': 'NewsArticle',
    url: `${site}/fr/articles/vol-t-mobile-2021/`,
    headline: 'Vol de données chez T-Mobile US\u00a0: 100\u00a0millions revendiqués',
    inLanguage: 'fr',
    datePublished: '2026-11-22',
    dateModified: '2026-11-22',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: [{ '@type': 'Organization', name: 'T-Mobile US' }],
    isBasedOn: [
      'https://www.nbcnews.com/tech/security/rcna1685',
      expect.any(String),
      expect.any(String),
    ],
  });
});

test('an article has the picture of its own language, unless the host wants none', () => {
  const image = (tag: string, socialImages: boolean): unknown =>
    /"image":"([^"]+)"/.exec(
      JSON.stringify(
        storyGraph(story, language(tag), languages, {
          ...library,
          site: { ...library.site, socialImages },
        }),
      ),
    )?.[1];
  expect(image('fr', true)).toBe(`${site}/fr/articles/vol-t-mobile-2021/image.png`);
  expect(image('fr', false)).toBeUndefined();
});

test('original and translation point to each other', () => {
  const [en, fr] = [read('en', story).article, read('fr', story).article];
  expect(en['workTranslation']).toEqual([{ '@id': fr['@id'] }]);
  expect(fr['translationOfWork']).toEqual([{ '@id': en['@id'] }]);
  expect(en['translationOfWork']).toBeUndefined();
});

test('corrections are in the edition that they correct, as plain text', () => {
  expect(read('en', story).article['correction']).toEqual([
    {
      '@type': 'CorrectionComment',
      datePublished: '2026-11-22',
      text: 'An earlier version named the wrong month.',
    },
  ]);
  expect(read('fr', story).article['correction']).toBeUndefined();
});

test('a page without an edition of its own describes the original', () => {
  const { article, crumbs } = read('fr', aStory('only-english'));
  expect(article).toMatchObject({ inLanguage: 'en', url: `${site}/en/articles/only-english/` });
  expect(article['translationOfWork']).toBeUndefined();
  expect(JSON.stringify(crumbs)).not.toContain('/fr/');
});

test('the figure that stands is there, and follows the facts', () => {
  const mentions = (count: number): unknown =>
    read('en', aStory('a', { figures: [aFigure('total', { count, atLeast: true })] })).article[
      'mentions'
    ];
  expect(mentions(43_000_000)).toEqual([
    {
      '@type': 'Observation',
      name: 'more than 43 million people',
      description: 'confirmed',
      value: 43_000_000,
      unitText: 'people',
      observationDate: '2021-08-15',
    },
  ]);
  expect(mentions(44_000_000)).toMatchObject([{ value: 44_000_000 }]);
  expect(read('en', aStory('a')).article['mentions']).toBeUndefined();
});

test('an organisation is named with the address of its domain', () => {
  expect(read('en', aStory('a')).article['about']).toEqual([
    { '@type': 'Organization', name: 'acme', url: 'https://acme.example/' },
  ]);
});

test('the way leads from the home page over the company to the story', () => {
  expect(read('en', story).crumbs).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Brèche', item: `${site}/en/` },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'T-Mobile US',
        item: `${site}/en/companies/t-mobile-us/`,
      },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'Data theft at T-Mobile US: 100 million claimed',
        item: `${site}/en/articles/t-mobile-2021/`,
      },
    ],
  });
});

test('no text can end the script element', () => {
  const hostile = aStory('a');
  const edition = hostile.editions['en'];
  if (!edition) throw new Error('The story has no edition');
  const title = '</script><script>alert(1)</script><!--';
  const graph = storyGraph(
    { ...hostile, editions: { en: { ...edition, title } } },
    language('en'),
    languages,
    library,
  );
  expect(jsonLd(graph)).not.toContain('<');
  expect(JSON.parse(jsonLd(graph))).toMatchObject({ '@graph': [{ headline: title }, {}] });
});

test('the count of all breaches is a dataset with a file for each chart', () => {
  const graph = statisticsGraph(language('en'), library);
  const [dataset] = (JSON.parse(jsonLd(graph)) as { '@graph': Record<string, unknown>[] })[
    '@graph'
  ];
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    url: `${site}/en/figures/`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '2021/2021',
    creator: { '@id': `${site}/#publisher` },
  });
  // Google asks for 50 characters at least.
  expect(String(dataset?.['description']).length).toBeGreaterThan(50);
  expect(dataset?.['distribution']).toHaveLength(5);
  expect(dataset?.['distribution']).toContainEqual({
    '@type': 'DataDownload',
    name: 'By year of disclosure',
    description: '1 breach disclosed in 2021; the most in one year: 1, in 2021.',
    encodingFormat: 'text/csv',
    contentUrl: `${site}/data/figures/breaches-by-year.csv`,
  });
});
