import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { accountsLine, entriesLine } from '../../src/i18n/record-line.ts';
import type { Language } from '../../src/i18n/language.ts';
import { isFromRecord } from '../../src/model/company.ts';
import { recordListings, recordTopicKinds, withoutStory } from '../../src/model/record-topics.ts';
import { recordPage } from '../../src/model/record.ts';
import { hasStories } from '../../src/model/topics.ts';
import type { Unit } from '../../src/model/vocabulary.ts';
import { filesOf, pagesOf, type BuiltPage } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { attribute, elements, textOf, words } from './support/markup.ts';

describe.each(['whole', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const { library, languages } = expectedOf(site);
  const { record } = library;
  const pages = pagesOf(site);
  const at = new Map(pages.map((page) => [page.address, page]));
  const pageAt = (address: string): BuiltPage => {
    const page = at.get(address);
    if (!page) throw new Error(`There is no page at ${address}`);
    return page;
  };
  /** What stands on a page between masthead and foot: its words, and its links with their `rel`. */
  const mainOf = memo(({ document }: BuiltPage) => {
    const [main] = elements(document, 'main');
    return {
      text: main ? textOf(main) : '',
      links: (main ? elements(main, 'a') : []).map((link) => ({
        href: attribute(link, 'href') ?? '',
        rel: words(attribute(link, 'rel')),
      })),
    };
  });
  const partsOf = memo((page: BuiltPage) =>
    Map.groupBy(elements(page.document), (element) => attribute(element, 'id') ?? ''),
  );
  const textIn = (page: BuiltPage): string => mainOf(page).text;
  const hrefsIn = (page: BuiltPage): string[] => mainOf(page).links.map(({ href }) => href);
  /** Stories quote the list too, as a source: what they have of it is theirs. */
  const quoted = new Set(
    library.stories.flatMap(({ facts }) => Object.values(facts.sources).map(({ url }) => url)),
  );
  const figures = new Set(
    library.stories.flatMap(({ facts }) => facts.figures.map(({ count }) => count)),
  );
  const pagesIn = ({ addresses }: Language): BuiltPage[] =>
    pages.filter(({ address }) => address.startsWith(addresses.home()));
  test('there is a record', () => {
    expect(record.breaches.length).toBeGreaterThan(50);
    expect(Object.values(library.companies).some(isFromRecord)).toBe(true);
  });

  test('every organisation of the record has a page in every language, with each entry and its source', () => {
    const findings: Finding[] = [];
    for (const language of languages) {
      const { addresses } = language;
      for (const breach of record.breaches) {
        if (breach.company === undefined) continue;
        const page = pageAt(addresses.company(breach.company));
        const say = (what: string): void =>
          void findings.push({ what, where: `${page.address} ${breach.id}` });
        if (!textIn(page).includes(collapsed(accountsLine(breach, language))))
          say('lacks the count');
        const links = hrefsIn(page).filter((href) => href === recordPage(record, breach));
        if (links.length === 0) say('has no link to the entry');
        const items = partsOf(page).get(`record-${breach.id}`) ?? [];
        if (items.length !== 1) say(`stands there ${items.length} times`);
        // What a story tells is no item of its own.
        const item = items[0]?.tagName;
        if (item !== (breach.story === undefined ? 'article' : 'p')) say(`is a ${item ?? ''}`);
      }
    }
    expect(grouped(findings)).toEqual([]);
  });

  test('who is known from the record alone has a page that says so, with what to do', () => {
    const findings: Finding[] = [];
    for (const language of languages) {
      const { words: say, addresses } = language;
      for (const company of Object.values(library.companies).filter(isFromRecord)) {
        const page = pageAt(addresses.company(company.id));
        const text = textIn(page);
        for (const part of [
          say('record.alone', { company: language.company(company) }),
          say('advice.now'),
        ])
          if (!text.includes(collapsed(part)))
            findings.push({ what: `does not say “${part}”`, where: page.address });
      }
    }
    expect(grouped(findings)).toEqual([]);
  });

  test('no page that shows the record lacks its attribution and its licence', () => {
    const findings: Finding[] = [];
    let shown = 0;
    for (const language of languages) {
      const { addresses, numbers } = language;
      const counts = new Set(
        record.breaches
          .filter(({ accounts }) => accounts >= 10_000 && !figures.has(accounts))
          .map(({ accounts }) => collapsed(numbers.plain(accounts))),
      );
      const entries = [
        countPattern((count, number) => language.words('record.short', { count, number })),
        countPattern((count, number) => language.words('record.entries', { count, number })),
      ];
      const companies = new Set(
        record.breaches.map(({ company }) => addresses.company(company ?? '')),
      );
      for (const page of pagesIn(language)) {
        const { text, links } = mainOf(page);
        const shows =
          companies.has(page.address) ||
          links.some(({ href }) => href.startsWith(`${record.url}Breach/`) && !quoted.has(href)) ||
          (text.match(number) ?? []).some((one) => counts.has(one)) ||
          entries.some((pattern) => pattern.test(text));
        if (!shows) continue;
        shown += 1;
        const say = (what: string): void => void findings.push({ what, where: page.address });
        if (!links.some(({ href }) => href === record.url)) say(`no link to ${record.url}`);
        if (!text.includes(record.source)) say(`no word of ${record.source}`);
        if (!text.includes(record.licence)) say(`no word of ${record.licence}`);
        if (!links.some(({ href, rel }) => href === record.licenceUrl && rel.includes('license')))
          say('no link to the licence');
      }
    }
    expect(grouped(findings)).toEqual([]);
    expect(shown).toBeGreaterThan(languages.length * record.breaches.length * 0.8);
  });

  test('no page shows a record as people, and none adds records up', () => {
    const findings: Finding[] = [];
    const total = record.breaches.reduce((sum, { accounts }) => sum + accounts, 0);
    for (const language of languages) {
      const wrong = new Set(
        record.breaches
          .filter(({ accounts }) => !figures.has(accounts))
          .flatMap(({ accounts: count }) =>
            people.map((unit) => collapsed(language.numbers.count({ count, unit }))),
          ),
      );
      for (const page of pagesIn(language)) {
        const { text } = mainOf(page);
        for (const [found] of text.matchAll(counted))
          if (wrong.has(found)) findings.push({ what: `“${found}”`, where: page.address });
        if (text.includes(collapsed(language.numbers.plain(total))))
          findings.push({ what: 'adds records up', where: page.address });
      }
    }
    expect(grouped(findings)).toEqual([]);
  });

  test('each list of the record holds its entries once, and lists of stories say how many', () => {
    const findings: Finding[] = [];
    const all = recordListings(library);
    for (const language of languages) {
      const { addresses, numbers } = language;
      for (const { topic, breaches } of recordTopicKinds.flatMap((kind) => [...all[kind]])) {
        const say = (what: string): void =>
          void findings.push({ what, where: addresses.recordList(topic, 1) });
        const listed: string[] = [];
        for (let page = 1; at.has(addresses.recordList(topic, page)); page += 1)
          listed.push(
            ...hrefsIn(pageAt(addresses.recordList(topic, page))).filter((href) =>
              href.startsWith(`${record.url}Breach/`),
            ),
          );
        if (listed.join() !== breaches.map((breach) => recordPage(record, breach)).join())
          say(`lists ${listed.length} of ${breaches.length} entries, or in another order`);
        const further = withoutStory(breaches).length;
        if (!hasStories(topic, library) || further === 0) continue;
        const page = pageAt(addresses.topic(topic));
        const said = collapsed(
          language.words('listing.recorded', { count: further, number: numbers.plain(further) }),
        );
        if (!textIn(page).includes(said)) say(`its stories do not say “${said}”`);
        if (!hrefsIn(page).includes(addresses.recordList(topic, 1)))
          say('its stories do not lead to it');
      }
      const overview = pageAt(addresses.section('record'));
      for (const { topic } of all.year)
        if (!hrefsIn(overview).includes(addresses.recordList(topic, 1)))
          findings.push({ what: 'no link', where: addresses.recordList(topic, 1) });
      expect(textIn(overview)).toContain(collapsed(entriesLine(record.breaches.length, language)));
    }
    expect(grouped(findings)).toEqual([]);
  });

  test('no feed and no digest tells of an entry', () => {
    const feeds = filesOf(site.dist).filter((file) =>
      /(?:atom[^/]*\.xml|feed[^/]*\.json)$/.test(file),
    );
    expect(feeds.length).toBeGreaterThan(languages.length);
    const holding = feeds.filter((file) =>
      readFileSync(join(site.dist, file), 'utf8').includes(`${record.url}Breach/`),
    );
    expect(holding).toEqual([]);
    for (const { addresses } of languages)
      for (const page of pages.filter(({ address }) =>
        address.startsWith(addresses.section('digests')),
      ))
        expect(hrefsIn(page).filter((href) => href.startsWith(record.url))).toEqual([]);
  });
});

/** Units that an entry never counts. */
const people: readonly Unit[] = ['people', 'patients', 'customers', 'employees', 'households'];

/** A number, and a number with the word that says what it counts. */
const number = /\p{Nd}[\p{Nd}.,٬٫ ]*\p{Nd}/gu;
const counted = new RegExp(`${number.source} \\p{L}+`, 'gu');

/** As `textOf` has text: every space an ordinary one. */
function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Finds a number in words, whatever the number: *12 entries*, *1 entry*. */
function countPattern(write: (count: number, number: string) => string): RegExp {
  const forms = [...Array(120).keys(), 1_000_000].map((count) =>
    RegExp.escape(write(count, '№')).replaceAll('№', '\\p{Nd}[\\p{Nd}.,٬٫ ]*'),
  );
  return new RegExp([...new Set(forms)].filter((form) => form.includes('Nd')).join('|'), 'u');
}

function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
