import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openLanguages } from '../src/i18n/language.ts';
import { placeFrom } from '../src/i18n/place.ts';
import { readContent } from '../src/library/content.ts';
import { buildSearchIndex, type IndexFile } from '../src/search/build-index.ts';
import { findStories, type Found } from '../src/search/find-stories.ts';
import type { PagefindInstance } from '../src/search/pagefind-browser.ts';
import type { SearchState } from '../src/search/search-state.ts';
import { openInNode, type Loaded } from './search-in-node.ts';
import { queries } from './search-queries.ts';

const { library } = readContent(join(import.meta.dirname, '..', 'content'));
const languages = openLanguages(library, placeFrom({ BASE_PATH: '/news/breche/' }));
let files: readonly IndexFile[];
beforeAll(async () => {
  files = await buildSearchIndex(library, languages);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('the same content gives the same bytes', async () => {
  expect(await buildSearchIndex(library, languages)).toEqual(files);
});

test('the ready-made interfaces stay out', () => {
  expect(files.map(({ path }) => path).filter((path) => path.endsWith('.js'))).toEqual([
    'pagefind.js',
  ]);
});

test('ligatures are found as keyboards write them, in prose of any language', async () => {
  const [story] = library.stories;
  const edition = story?.editions['fr'];
  if (!story || !edition) throw new Error('There is no French story');
  const told = {
    ...story,
    editions: { fr: { ...edition, title: 'La sœur d’un client, l’œuvre d’un ex æquo' } },
  };
  const small = { ...library, stories: [{ ...told, facts: { ...told.facts, original: 'fr' } }] };
  const english = languages.filter(({ tag }) => tag === 'en');
  for (const language of [...languages.filter(({ tag }) => tag === 'fr'), ...english]) {
    const { index } = await openInNode(await buildSearchIndex(small, [language]), language.tag);
    for (const query of ['soeur', 'SŒUR', 'oeuvre', 'ex aequo']) {
      const state = { query, filters: {}, sort: 'relevance' } as const;
      const { results } = await findStories(index, language.tag, state);
      expect(results, `${query} in ${language.tag}`).toHaveLength(1);
      const meta = (await results[0]?.data())?.meta;
      expect(meta?.['lang']).toBe(language.tag === 'en' ? 'fr' : undefined);
    }
  }
});

describe.each(languages.filter(({ tag }) => queries[tag]))('searching in $tag', (language) => {
  const { tag } = language;
  const asked = queries[tag] ?? [];
  let index: PagefindInstance;
  let loaded: Loaded;
  beforeAll(async () => {
    ({ index, loaded } = await openInNode(files, tag));
  });

  const find = (state: Partial<SearchState>): Promise<Found> =>
    findStories(index, tag, { query: '', filters: {}, sort: 'relevance', ...state });
  const ids = async ({ results }: Found): Promise<string[]> => {
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.map(({ url }) => {
      const address = url.replace('https://breche.example/', language.place.base);
      return (
        library.stories.find((story) => language.addresses.article(story) === address)?.id ?? url
      );
    });
  };

  test('a first search loads the program and a part of the index', async () => {
    await ids(await find({ query: 'free' }));
    const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
    expect([...loaded.keys()].filter((path) => path.startsWith('wasm'))).toEqual([
      `wasm.${tag}.pagefind`,
    ]);
    expect(bytes).toBeLessThan(250_000);
  });

  test('there are enough queries', () => {
    expect(asked.length).toBeGreaterThanOrEqual(30);
  });

  test.each(asked)('%s → %s', async (query, story) => {
    expect((await ids(await find({ query })))[0]).toBe(story);
  });

  test('a word between quotation marks is taken as it stands', async () => {
    expect(await ids(await find({ query: '"british airways"' }))).toEqual(['british-airways-2018']);
  });

  test('what nobody wrote finds nothing', async () => {
    expect(await ids(await find({ query: 'zqxwv' }))).toEqual([]);
  });

  test('words that never meet find the stories that have some of them', async () => {
    const found = await find({ query: 'vastaamo desjardins' });
    expect(found.partial).toBe(true);
    expect((await ids(found)).slice(0, 2).sort()).toEqual(['desjardins-2019', 'vastaamo-2020']);
  });

  test('filters narrow down, alone and with words', async () => {
    const all = await ids(await find({ filters: { company: 't-mobile-us' } }));
    expect(all.length).toBe(
      library.stories.filter(({ facts }) => facts.companies.includes('t-mobile-us')).length,
    );
    expect(await ids(await find({ query: 't-mobile', filters: { year: '2018' } }))).toEqual([
      't-mobile-2018',
    ]);
    expect(await ids(await find({ filters: { country: 'SG', sector: 'health' } }))).toEqual([
      'singhealth-2018',
    ]);
  });

  test('sorts by people affected and by date', async () => {
    const [most] = await ids(await find({ filters: { company: 't-mobile-us' }, sort: 'people' }));
    expect(most).toBe('t-mobile-2021');
    const dates = (await ids(await find({ query: 't-mobile', sort: 'date' }))).map(
      (id) => library.stories.find((story) => story.id === id)?.facts.disclosed ?? '',
    );
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('a result shows what is written, not what is indexed', async () => {
    const [first] = (await find({ query: '491840' })).results;
    const meta = (await first?.data())?.meta ?? {};
    expect(meta['heading']).toContain(tag === 'fr' ? '491\u202f840' : '491,840');
    expect(meta['fact']).toContain(language.words('bases.confirmed'));
  });
});
