import { expect, test } from 'vitest';
import { aFigure, aStory } from '../../../tests/fixtures/stories.ts';
import { language, library, story } from '../../../tests/fixtures/small-library.ts';
import type { Edition } from '../../model/edition.ts';
import type { Library } from '../../model/library.ts';
import type { Site } from '../../model/site.ts';
import type { Story } from '../../model/story.ts';
import { feedOf, type Feed } from './feed.ts';
import { pageSize } from './pages.ts';

const place = { origin: 'https://breche.example', base: '/news/' };
const home = (tag: string, stories: Story[]): Feed =>
  feedOf({ kind: 'home' }, language(tag, place), { ...library, stories } satisfies Library)[0];

test('a story, each of its updates and each month that is over are an entry, newest first', () => {
  const { entries, updated } = home('fr', [story]);
  const article = 'https://breche.example/news/fr/articles/vol-t-mobile-2021/';
  const digests = 'https://breche.example/news/fr/bilans/';
  expect(
    entries.map(({ write, published, updated: changed }) => [write().url, published, changed]),
  ).toEqual([
    [article, '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'],
    [`${digests}2022-07/`, '2022-08-01T00:00:00Z', '2022-08-01T00:00:00Z'],
    [`${article}#update-agreement`, '2022-07-22T00:00:00Z', '2022-07-22T00:00:00Z'],
    [`${digests}2021-08/`, '2021-09-01T00:00:00Z', '2021-09-01T00:00:00Z'],
  ]);
  expect(entries[2]?.write().title).toBe(
    'Vol de données chez T-\u2060Mobile US\u00a0: 100\u00a0millions revendiqués — Accord amiable',
  );
  expect(updated).toBe('2026-11-22T00:00:00Z');
});

test('an event that is known to the month or the year takes its first day', () => {
  for (const [date, day] of [
    ['2022-07', '2022-07-01'],
    ['2022', '2022-01-01'],
  ] as const) {
    const events = story.facts.events.map((event) =>
      event.id === 'agreement' ? { ...event, date } : event,
    );
    const { entries } = home('en', [{ ...story, facts: { ...story.facts, events } }]);
    const update = entries.find(({ write }) => write().url.endsWith('#update-agreement'));
    expect(update?.updated).toBe(`${day}T00:00:00Z`);
  }
});

test('a story is told in the feeds of its editions only', () => {
  const articles = (tag: string): string[] =>
    home(tag, [aStory('only-english')])
      .entries.map(({ write }) => write().url)
      .filter((url) => url.includes('/articles/'));
  expect(articles('en')).toHaveLength(1);
  expect(articles('fr')).toEqual([]);
});

test('every link in an entry has its host', () => {
  const html = home('en', [story])
    .entries.map(({ write }) => write().html)
    .join('');
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  expect(links).toContain('https://breche.example/news/en/articles/t-mobile-2021/#source-nbc');
});

test('the figure that stands is in the entry, and follows the facts', () => {
  const told = (count: number): string =>
    home('en', [aStory('a', { figures: [aFigure('total', { count })] })]).entries[0]?.write()
      .html ?? '';
  expect(told(43_000_000)).toContain('43 million people (confirmed)');
  expect(told(44_000_000)).toContain('44 million people (confirmed)');
});

test('what a document does not hold stands in archives, and nothing is lost', () => {
  const stories = Array.from({ length: pageSize * 2 + 10 }, (_, index) =>
    aStory(`story-${index}`, { published: `${2030 + index}-01-01` }),
  );
  const [current, ...archives] = feedOf({ kind: 'home' }, language('en', place), {
    ...library,
    stories,
  });
  const address = (name: string): string => `https://breche.example/news/en/${name}`;
  expect(current.entries).toHaveLength(pageSize);
  expect(current.entries[0]?.write().url).toContain(`/story-${pageSize * 2 + 9}/`);
  expect(current.older).toBe(address('atom-2.xml'));
  expect(archives.map(({ older, archive, newer }) => [older, archive, newer])).toEqual([
    [undefined, address('atom-1.xml'), address('atom-2.xml')],
    [address('atom-1.xml'), address('atom-2.xml'), undefined],
  ]);
  const told = [current, ...archives].flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(
    stories.map(({ id }) => told.filter((one) => one.endsWith(`/story/${id}`)).length),
  ).not.toContain(0);
});

test('an id follows neither the address nor the folder of the site, and can stay with a domain', () => {
  const ids = (name: Partial<Edition>, at = place, site: Partial<Site> = {}): string[] => {
    const { en } = story.editions;
    if (!en) throw new Error('The fixture has lost its edition');
    return feedOf({ kind: 'home' }, language('en', at), {
      ...library,
      site: { ...library.site, ...site },
      stories: [{ ...story, editions: { en: { ...en, ...name } } }],
    })[0].entries.map(({ id }) => id);
  };
  const elsewhere = { origin: 'https://other.example', base: '/' };
  const usual = ids({});
  expect(usual).toEqual([
    'tag:breche.example,2026-11-22:en/story/t-mobile-2021',
    'tag:breche.example,2022-08-01:en/digest/2022-07',
    'tag:breche.example,2026-11-22:en/story/t-mobile-2021/update/agreement',
    'tag:breche.example,2021-09-01:en/digest/2021-08',
  ]);
  expect(ids({ slug: 'another-address' })).toEqual(usual);
  expect(ids({}, { ...place, base: '/' })).toEqual(usual);
  expect(ids({}, elsewhere)).not.toEqual(usual);
  expect(ids({}, elsewhere, { feedDomain: 'breche.example' })).toEqual(usual);
});

test('of stories that came on one day, the one that developed last stands first', () => {
  const stories = ['2019', '2023', '2021'].map((year) =>
    aStory(`story-${year}`, {
      disclosed: year,
      status: [{ is: 'confirmed', since: year, source: 'press' }],
    }),
  );
  const order = home('en', stories).entries.flatMap(({ id }) => /story-(\d+)$/.exec(id)?.[1] ?? []);
  expect(order).toEqual(['2023', '2021', '2019']);
});

test('the order does not depend on the order of the stories', () => {
  const stories = ['c', 'a', 'b'].map((id) => aStory(id));
  const order = (list: Story[]): string[] =>
    home('en', list).entries.map(({ write }) => write().url);
  expect(order(stories)).toEqual(order([...stories].reverse()));
});

test('feeds of a company and of a topic say what they follow', () => {
  const company = library.companies['t-mobile-us'];
  if (!company) throw new Error('The fixture has lost its company');
  const en = language('en', place);
  const [followed] = feedOf({ kind: 'company', company }, en, library);
  expect(followed).toMatchObject({
    title: 'T-Mobile US · Brèche',
    page: 'https://breche.example/news/en/companies/t-mobile-us/',
    current: {
      atom: 'https://breche.example/news/en/companies/t-mobile-us/atom.xml',
      json: 'https://breche.example/news/en/companies/t-mobile-us/feed.json',
    },
  });
  expect(followed.entries[0]?.write().html).toBe(
    '<div lang="en" dir="ltr"><p><strong>more than 100 million people (claimed) · Confirmed · disclosed 15 August 2021</strong></p>\n<p>How the figures grew, and what was taken.</p></div>',
  );
  const topic = { kind: 'dataType', code: 'names' } as const;
  expect(feedOf({ kind: 'topic', topic }, en, library)[0]).toMatchObject({
    page: 'https://breche.example/news/en/data/names/',
    entries: [{ inFull: false }, { inFull: false }],
  });
});

test('the digest of a month is told in every language, and not before the month is over', () => {
  const status = [{ is: 'alleged', since: '2021-08', source: 'press' }] as const;
  const english = aStory('only-english', { published: '2021-08-20', status: [...status] });
  const told = (tag: string, stories: Story[]): string[] =>
    home(tag, stories)
      .entries.map(({ write }) => write().url)
      .filter((url) => !url.includes('/articles/'));
  expect(told('fr', [english])).toEqual([]);
  const later = aStory('later', { published: '2021-09-01', disclosed: '2021-09-01' });
  expect(told('fr', [english, later])).toEqual(['https://breche.example/news/fr/bilans/2021-08/']);
});

test('the feed of corrections holds those of the editions in its language', () => {
  const corrected = (prose: string): Story => {
    const { en } = story.editions;
    if (!en) throw new Error('The fixture has lost its edition');
    return { ...story, editions: { ...story.editions, en: { ...en, prose } } };
  };
  const one = (date: string): string =>
    `<Correction date="${date}">\nWrong<Cite source="nbc" /> [month](company:t-mobile-us).\n</Correction>\n`;
  const stories = [corrected([one('2027-05-04'), one('2027-05-04'), one('2027-06-01')].join('\n'))];
  const feed = (tag: string): Feed =>
    feedOf({ kind: 'section', section: 'corrections' }, language(tag, place), {
      ...library,
      stories,
    })[0];
  const article = 'https://breche.example/news/en/articles/t-mobile-2021/';
  expect(feed('en')).toMatchObject({
    title: 'Corrections · Brèche',
    page: 'https://breche.example/news/en/corrections/',
    updated: '2027-06-01T00:00:00Z',
  });
  expect(feed('en').entries.map(({ write }) => write().url)).toEqual([
    `${article}#correction-2027-06-01`,
    `${article}#correction-2027-05-04`,
    `${article}#correction-2027-05-04-2`,
  ]);
  expect(feed('en').entries[0]?.write().html).toContain(`href="${article}#source-nbc"`);
  expect(feed('fr')).toMatchObject({ entries: [], updated: '2026-11-22T00:00:00Z' });
});
