import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openLanguages, type Language } from '../src/i18n/language.ts';
import { placeFrom } from '../src/i18n/place.ts';
import { readContent } from '../src/library/content.ts';
import type { Library } from '../src/model/library.ts';
import { partsOf } from '../src/search/content-parts.ts';
import { shownOf } from '../src/search/excerpt.ts';
import { answer, type Answer, type Searched } from '../src/search/answer.ts';
import { buildSearchIndex, indexContent, type IndexFile } from '../src/search/build-index.ts';
import type { SearchState } from '../src/search/search-state.ts';
import { openInNode } from './search-in-node.ts';
import { queries, recordQueries, untold, untoldQueries, type Query } from './search-queries.ts';

const { library } = readContent(join(import.meta.dirname, '..', 'content'));
const languages = openLanguages(library, placeFrom({ BASE_PATH: '/news/breche/' }));
// Several indexes are built, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let files: readonly IndexFile[];
/** The same site with its index in four parts. */
const divided = { ...library, site: { ...library.site, searchParts: 4 } };
let partedFiles: readonly IndexFile[];
beforeAll(async () => {
  files = await buildSearchIndex(indexContent(library, languages));
  partedFiles = await buildSearchIndex(indexContent(divided, languages));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Shares of queries that must find what they look for first, and among the first three. */
const floor = { first: 0.97, three: 1 };

const ask = (searched: Searched, state: Partial<SearchState>): Promise<Answer> =>
  answer(searched, { query: '', filters: {}, sort: 'relevance', ...state });

async function ids({ found }: Answer, { addresses, place }: Language): Promise<string[]> {
  const pages = await Promise.all(found.stories.map(({ data }) => data()));
  return pages.map(({ url }) => {
    const address = url.replace('https://breche.example/', place.base);
    const found = library.stories.find((story) =>
      // An edition has an address of its own; where it is missing, the id is the address.
      [story, { ...story, editions: {} }].some((one) => addresses.article(one) === address),
    );
    return found?.id ?? url;
  });
}

/** What an answer offers: companies by their address, then stories, each in the order shown. */
async function offered(given: Answer, language: Language): Promise<[string[], string[]]> {
  const companies = [...given.named, ...given.near].map(
    ({ company }) => `company:${company.address.split('/').at(-2) ?? ''}`,
  );
  return [companies, await ids(given, language)];
}

/** Where what a query looks for stands: 0 is first. */
async function rank(open: Searched, language: Language, [query, wanted]: Query): Promise<number> {
  const [companies, stories] = await offered(await ask(open, { query }), language);
  const place = (wanted.startsWith('company:') ? companies : stories).indexOf(wanted);
  return place === -1 ? Infinity : place;
}

/** A library in which stories have no edition in a language. */
function without(locale: string, stories: readonly string[]): Library {
  return {
    ...library,
    stories: library.stories.map((story) => {
      if (!stories.includes(story.id)) return story;
      const { [locale]: left, ...editions } = story.editions;
      expect(left, `${story.id} in ${locale}`).toBeDefined();
      return { ...story, editions };
    }),
  };
}

test('the same content gives the same bytes', async () => {
  expect(await buildSearchIndex(indexContent(library, languages))).toEqual(files);
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
  const index = await buildSearchIndex(indexContent(small, languages));
  for (const language of languages) {
    const open = await openInNode(index, language);
    for (const query of ['soeur', 'SŒUR', 'oeuvre', 'ex aequo']) {
      const { found } = await ask(open, { query });
      expect(found.whole, `${query} in ${language.tag}`).toBe(1);
      const meta = (await found.stories[0]?.data())?.meta;
      expect(meta?.['lang']).toBe(language.tag === 'fr' ? undefined : 'fr');
    }
  }
});

describe.each(languages.filter(({ tag }) => queries[tag]))('searching in $tag', (language) => {
  const { tag } = language;
  const asked = queries[tag] ?? [];
  const askedUntold = untoldQueries[tag] ?? [];
  let open: Searched;
  beforeAll(async () => {
    open = await openInNode(files, language);
  });

  test('an index in parts is searched as one', async () => {
    const parted = await openInNode(partedFiles, language);
    // What several words weigh together is near, and these parts are as small as parts never are.
    const ranks = await Promise.all(asked.map((query) => rank(parted, language, query)));
    const share = (places: number): number =>
      ranks.filter((place) => place < places).length / asked.length;
    expect(share(1)).toBeGreaterThanOrEqual(floor.first);
    expect(share(3)).toBeGreaterThanOrEqual(0.98);

    await Promise.all([open, parted].map(({ index }) => index.filters()));
    for (const state of [{}, { sort: 'people' }, { filters: { country: 'FR' } }] as const) {
      const [one, many] = [await ask(open, state), await ask(parted, state)];
      expect(await ids(many, language)).toEqual(await ids(one, language));
      expect(await many.found.counts()).toEqual(await one.found.counts());
    }
  });

  test('what readers look for comes first', async () => {
    const translated = without(tag, untold[tag] ?? []);
    const fewer = await openInNode(
      await buildSearchIndex(indexContent(translated, languages)),
      language,
    );
    const ranks = [
      ...(await Promise.all(asked.map((query) => rank(open, language, query)))),
      ...(await Promise.all(askedUntold.map((query) => rank(fewer, language, query)))),
    ];
    const all = [...asked, ...askedUntold];
    const share = (places: number): number =>
      ranks.filter((place) => place < places).length / all.length;
    const wrong = all.flatMap(([query, wanted], at) =>
      ranks[at] === 0 ? [] : [`“${query}”: ${wanted} at ${(ranks[at] ?? Infinity) + 1}`],
    );
    console.log(
      `${tag}: of ${all.length} queries ${(share(1) * 100).toFixed(1)} % right at rank 1, ` +
        `${(share(3) * 100).toFixed(1)} % in the first 3. ${wrong.join('; ')}`,
    );
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(String)).size, 'asked twice').toBe(all.length);
    expect(share(1), wrong.join('\n')).toBeGreaterThanOrEqual(floor.first);
    expect(share(3), wrong.join('\n')).toBeGreaterThanOrEqual(floor.three);
  });

  test('what only the public record has is found there, by name, domain or nearly its name', async () => {
    const record = await open.record?.();
    if (!record) throw new Error('The index has no public record');
    const ofRecord = recordQueries[tag] ?? [];
    const wrong: string[] = [];
    for (const [query, wanted] of ofRecord) {
      const { recorded } = await ask(open, { query });
      const [first] = recorded?.entries ?? [];
      const id = first && record.companyOf(first)?.id;
      if (id !== wanted) wrong.push(`“${query}”: ${id ?? 'nothing'} instead of ${wanted}`);
    }
    expect(ofRecord.length).toBeGreaterThanOrEqual(15);
    expect(wrong).toEqual([]);
  });

  test('the public record stays out of the way of stories, unless it is asked for', async () => {
    let asked = 0;
    const record = (): ReturnType<NonNullable<Searched['record']>> => {
      asked += 1;
      return open.record?.() ?? Promise.reject(new Error('The index has no public record'));
    };
    const watched = { ...open, record };
    // A company with stories, and what many stories have.
    for (const query of ['T-Mobile', 'British Airways', 'Vastaamo']) {
      const given = await ask(watched, { query });
      expect([given.recorded, asked], query).toEqual([undefined, 0]);
      expect(given.found.stories.length, query).toBeGreaterThan(0);
    }
    await ask(watched, { query: 'LinkedIn', show: 'stories' });
    expect(asked).toBe(0);

    const alone = await ask(watched, { filters: { year: '2012' }, show: 'entries' });
    expect(alone.found.stories).toEqual([]);
    expect(alone.recorded?.entries.map(({ day }) => day.slice(0, 4))).toContain('2012');
    expect(new Set(alone.recorded?.entries.map(({ day }) => day.slice(0, 4))).size).toBe(1);
    const both = await answer(watched, { query: 'T-Mobile', filters: {}, sort: 'relevance' }, true);
    expect(both.recorded).toBeDefined();
    expect(await ids(both, language)).toEqual(
      await ids(await ask(open, { query: 'T-Mobile' }), language),
    );
  });

  test('without the public record, for want of a connection, stories are found', async () => {
    const offline = { ...open, record: () => Promise.reject(new Error('offline')) };
    const given = await ask(offline, { query: 'LinkedIn' });
    expect(given.recorded).toBeUndefined();
    expect(given.found).toBeDefined();
  });

  test('a word between quotation marks is taken as it stands', async () => {
    const given = await ask(open, { query: '"british airways"' });
    expect(await ids(given, language)).toEqual(['british-airways-2018']);
  });

  test.each(['zqxwv', 'Ceproblem', 'xyzzyqwxz'])(
    'what nobody wrote finds nothing: %s',
    async (query) => {
      expect(await ids(await ask(open, { query }), language)).toEqual([]);
    },
  );

  test('words that never meet find the stories that have some of them', async () => {
    const given = await ask(open, { query: 'vastaamo desjardins' });
    expect(given.found.whole).toBe(0);
    expect((await ids(given, language)).slice(0, 2).sort()).toEqual([
      'desjardins-2019',
      'vastaamo-2020',
    ]);
  });

  test('filters narrow down, alone and with words', async () => {
    const all = await ids(await ask(open, { filters: { company: 't-mobile-us' } }), language);
    expect(all.length).toBe(
      library.stories.filter(({ facts }) => facts.companies.includes('t-mobile-us')).length,
    );
    expect(
      await ids(await ask(open, { query: 't-mobile', filters: { year: '2018' } }), language),
    ).toEqual(['t-mobile-2018']);
    expect(
      await ids(await ask(open, { filters: { country: 'SG', sector: 'health' } }), language),
    ).toEqual(['singhealth-2018']);
  });

  test('the filters count what the query finds, with every word or with some', async () => {
    await open.index.filters();
    for (const query of ['', 't-mobile', 'vastaamo desjardins']) {
      const { found } = await ask(open, { query });
      const counts = (await found.counts())['year'] ?? {};
      const sum = Object.values(counts).reduce((all, one) => all + one, 0);
      expect(sum, query).toBe(found.stories.length);
    }
  });

  test('sorts by people affected and by date', async () => {
    const state = { filters: { company: 't-mobile-us' }, sort: 'people' } as const;
    expect((await ids(await ask(open, state), language))[0]).toBe('t-mobile-2021');
    const byDate = await ids(await ask(open, { query: 't-mobile', sort: 'date' }), language);
    const dates = byDate.map(
      (id) => library.stories.find((story) => story.id === id)?.facts.disclosed ?? '',
    );
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('a result shows what is written, not what is indexed', async () => {
    const { found } = await ask(open, { query: '491840' });
    const [first] = found.stories;
    const page = await first?.data();
    const { title } = shownOf(partsOf(page?.content ?? '', tag), first?.places ?? []);
    const marked = title.filter((piece) => piece.marked).map(({ text }) => text);
    expect(title.map(({ text }) => text).join('')).toContain(
      tag === 'fr' ? 'santé de 491\u202f840 patients' : '491,840 French patients',
    );
    expect(marked).toEqual(tag === 'fr' ? [] : ['491,840']);
    expect(page?.meta['fact']).toContain(language.words('bases.confirmed'));
  });
});
