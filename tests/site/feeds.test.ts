import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { digests, isFinished, isMonth } from '../../src/model/digest.ts';
import { feedPages } from '../../src/publish/feeds/feed-pages.ts';
import { addressOf, storiesOn } from '../../src/publish/site-page.ts';
import { fileOf } from './support/addresses.ts';
import { atomFaults } from './support/atom-format.ts';
import { filesOf, isNoindex, pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { jsonFeedFormat, type JsonFeed } from './support/json-feed-format.ts';
import { attribute, elements, links, textOf } from './support/markup.ts';
import { opmlFaults, subscriptionsIn } from './support/opml-format.ts';
import { children, childText, xmlRoot, type XmlElement } from './support/xml.ts';

/** A document of a feed: the one to subscribe to, or an archive, with its number. */
const atomFile = /^(?<folder>.*\/)atom(?:-(?<archive>\d+))?\.xml$/;

describe.each(['whole', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const files = filesOf(site.dist);
  const pages = pagesOf(site);
  const { library, languages } = expectedOf(site);
  const parts = new Map(
    pages.map(({ url, document }) => [
      url,
      new Set(elements(document).map((element) => attribute(element, 'id'))),
    ]),
  );
  const at = (file: string): string => `${site.origin}${site.base}${file}`;
  const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
  const atom = new Map<string, XmlElement>(
    files.filter((file) => atomFile.test(file)).map((file) => [at(file), xmlRoot(read(file))]),
  );
  const json = new Map<string, JsonFeed>();

  /** Whether a page is there, with the part that an address names after `#`. */
  const isThere = (href: string): boolean => {
    const [page = '', part] = href.split('#');
    return part === undefined ? parts.has(page) : (parts.get(page)?.has(part) ?? false);
  };
  const linkOf = (element: XmlElement, rel: string): string | undefined =>
    children(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes[
      'href'
    ];
  const idsOf = (feed: XmlElement | undefined): string[] =>
    feed ? children(feed, 'entry').map((entry) => childText(entry, 'id') ?? '') : [];
  /** The document to subscribe to and its archives, as a reader follows them: newest first. */
  const chainFrom = (url: string): XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let next: string | undefined = url; next !== undefined;) {
      const feed = atom.get(next);
      if (!feed) throw new Error(`${next} is not there`);
      chain.push(feed);
      next = linkOf(feed, 'prev-archive');
    }
    return chain;
  };

  test('every Atom document follows RFC 4287, RFC 5005 and RFC 6721, and leads to what is there', () => {
    const findings: Finding[] = [];
    for (const [where, feed] of atom) {
      const { archive } = atomFile.exec(where)?.groups ?? {};
      const current = where.replace(/atom-\d+\.xml$/, 'atom.xml');
      const faults = atomFaults(feed);
      if (linkOf(feed, 'self') !== where) faults.push('does not name itself');
      if (childText(feed, 'id') !== current) faults.push('has another id than its feed');
      if (linkOf(feed, 'current') !== (archive === undefined ? undefined : current))
        faults.push('does not lead to the document to subscribe to');
      for (const rel of ['prev-archive', 'next-archive']) {
        const href = linkOf(feed, rel);
        if (href !== undefined && !atom.has(href)) faults.push(`${rel} leads nowhere`);
      }
      for (const element of [feed, ...children(feed, 'entry')]) {
        const href = linkOf(element, 'alternate') ?? '';
        if (!isThere(href)) faults.push(`names ${href}, which is not there`);
      }
      if (!where.startsWith(at(`${feed.attributes['xml:lang'] ?? ''}/`)))
        faults.push('is in another language');
      findings.push(...faults.map((what) => ({ what, where })));
    }
    expect(grouped(findings)).toEqual([]);
  });

  test('every JSON feed follows JSON Feed 1.1 and says what its Atom twin says', () => {
    const findings: Finding[] = [];
    for (const file of files.filter((one) => one.endsWith('/feed.json'))) {
      const where = at(file);
      const say = (what: string): void => void findings.push({ what, where });
      const parsed = jsonFeedFormat.safeParse(JSON.parse(read(file)));
      if (!parsed.success) {
        say(parsed.error.message);
        continue;
      }
      json.set(where, parsed.data);
      const twin = (url: string | undefined): string | undefined =>
        url?.replace(/\/feed\.json$/, '/atom.xml');
      const feed = atom.get(twin(where) ?? '');
      if (!feed) {
        say('has no twin');
        continue;
      }
      const { items, feed_url, home_page_url, title, language, _withdrawn } = parsed.data;
      const entries = children(feed, 'entry');
      const same: readonly (readonly [unknown, unknown])[] = [
        [childText(feed, 'title'), title],
        [feed.attributes['xml:lang'], language],
        [childText(feed, 'id'), twin(feed_url)],
        [linkOf(feed, 'alternate'), home_page_url],
        [
          children(feed, 'at:deleted-entry').map(({ attributes }) => attributes['ref']),
          _withdrawn?.items.map(({ id }) => id) ?? [],
        ],
        [
          entries.map((entry) => [
            childText(entry, 'id'),
            childText(entry, 'title'),
            linkOf(entry, 'alternate'),
            childText(entry, 'published'),
            childText(entry, 'updated'),
            children(entry, 'content')[0]?.text ?? childText(entry, 'summary'),
          ]),
          items.map((item) => [
            item.id,
            item.title,
            item.url,
            item.date_published,
            item.date_modified,
            item.content_html,
          ]),
        ],
      ];
      for (const [one, other] of same)
        if (JSON.stringify(one) !== JSON.stringify(other)) say('differs from its twin');
    }
    expect(json.size).toBeGreaterThan(languages.length * 20);
    expect(grouped(findings)).toEqual([]);
  });

  test('every page that can be followed has a feed, whose archives hold all the rest', () => {
    const followed = new Set<XmlElement>();
    for (const language of languages)
      for (const page of feedPages(library)) {
        const { addresses } = language;
        const stories = storiesOn(page, library).filter(({ editions }) => editions[language.tag]);
        const chain = chainFrom(
          `${site.origin}${addresses.feed(addressOf(page, language), 'atom')}`,
        );
        chain.forEach((feed) => followed.add(feed));
        const [current, ...archives] = chain;
        const told = new Set(chain.flatMap(idsOf));
        const archived = archives.flatMap(idsOf);
        expect(new Set(archived).size).toBe(archived.length);
        expect(idsOf(current).length).toBeLessThan(150);
        const own = [...told].filter((id) => /\/story\/[^/]+$/.test(id));
        if (page.kind !== 'section')
          expect(own.sort()).toEqual(
            stories
              .map(
                ({ id, facts }) =>
                  `tag:breche.example,${facts.published}:${language.tag}/story/${id}`,
              )
              .sort(),
          );
      }
    // Former addresses of companies have their feed too, as a copy.
    const ids = new Set([...followed].map((feed) => childText(feed, 'id')));
    const stray = [...atom].filter(([, feed]) => !ids.has(childText(feed, 'id')));
    expect(stray.map(([where]) => where)).toEqual([]);
  });

  test('the feed of a language tells its editions, the digests and nothing else', () => {
    for (const { tag, addresses } of languages) {
      const chain = chainFrom(`${site.origin}${addresses.feed(addresses.home(), 'atom')}`);
      const told = new Set(
        chain.flatMap((feed) =>
          children(feed, 'entry').map((entry) => linkOf(entry, 'alternate')?.split('#')[0]),
        ),
      );
      const own = [
        ...library.stories
          .filter((story) => story.editions[tag])
          .map((story) => addresses.article(story)),
        ...digests(library.stories)
          .filter((digest) => isMonth(digest) && isFinished(digest, library.stories))
          .map(({ period }) => addresses.digest(period)),
      ].map((address) => `${site.origin}${address}`);
      expect([...told].sort()).toEqual(own.sort());
    }
  });

  test('pages lead feed readers to their feed', () => {
    const findings: Finding[] = [];
    const offered = new Set<string>();
    for (const page of pages)
      for (const link of links(page.document, 'alternate')) {
        const type = attribute(link, 'type');
        if (type === undefined) continue;
        const url = new URL(attribute(link, 'href') ?? '', page.url).href;
        offered.add(url);
        const right = type === 'application/atom+xml' ? /\/atom\.xml$/ : /\/feed\.json$/;
        if (!right.test(url) || !fileOf(url, site))
          findings.push({ what: `${type} ${url}`, where: page.address });
      }
    const hidden = [...atom.values()].filter((feed) => !offered.has(childText(feed, 'id') ?? ''));
    expect(grouped(findings)).toEqual([]);
    expect(hidden.map((feed) => childText(feed, 'id'))).toEqual([]);
  });

  test('the list of feeds follows OPML 2.0 and names each feed that has something to tell', () => {
    for (const { addresses, tag } of languages) {
      const root = xmlRoot(read(addresses.feedList().slice(site.base.length)));
      expect(opmlFaults(root)).toEqual([]);
      const listed = subscriptionsIn(root).map(({ attributes }) => attributes['xmlUrl'] ?? '');
      const telling = [...atom]
        .filter(
          ([where, feed]) =>
            where.startsWith(at(`${tag}/`)) && linkOf(feed, 'current') === undefined,
        )
        .filter(([where, feed]) => idsOf(feed).length > 0 && linkOf(feed, 'self') === where)
        .map(([where]) => where);
      expect(telling.filter((where) => !listed.includes(where))).toEqual([]);
      expect(listed.filter((where) => !atom.has(where))).toEqual([]);
    }
  });

  test('a story that was withdrawn says so at its addresses and in every feed that told it', () => {
    expect(library.withdrawn.length).toBe(name === 'arabic' ? 1 : 0);
    for (const story of library.withdrawn)
      for (const { tag, addresses, words } of languages) {
        const slugs = story.editions[tag] ?? [];
        const stood = addresses.withdrawn(story);
        expect(stood).toHaveLength(slugs.length);
        for (const address of stood) {
          const page = pages.find((one) => one.address === address);
          expect(page && isNoindex(page)).toBe(true);
          const [main] = page ? elements(page.document, 'main') : [];
          expect(main && textOf(main)).toContain(words(`withdrawn.reasons.${story.reason}`));
          const hrefs = main ? elements(main, 'a').map((link) => attribute(link, 'href')) : [];
          expect(hrefs).toContain(addresses.company(story.companies[0] ?? ''));
        }
        const gone = (page: string): number => {
          const feed = atom.get(`${site.origin}${addresses.feed(page, 'atom')}`);
          return feed ? children(feed, 'at:deleted-entry').length : 0;
        };
        const entries = slugs.length === 0 ? 0 : 1 + story.updates.length;
        expect(gone(addresses.home())).toBe(entries);
        expect(gone(addresses.company(story.companies[0] ?? ''))).toBe(entries);
        expect(gone(addresses.company('xplain'))).toBe(0);
        expect(gone(addresses.topic({ kind: 'dataType', code: 'names' }))).toBe(entries);
      }
  });
});
