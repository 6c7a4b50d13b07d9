import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { digests } from '../../src/model/digest.ts';
import { fileOf, hasPart } from './support/addresses.ts';
import { filesOf, pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { attribute, links } from './support/markup.ts';
import { children, childText, xmlRoot } from './support/xml.ts';

const rfc3339 = z.iso.datetime({ offset: true });

/** https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string().min(2),
  authors: z.array(z.object({ name: z.string().min(1), url: z.url().optional() })).min(1),
  items: z.array(
    z.object({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(20),
      date_published: rfc3339,
      date_modified: rfc3339,
      tags: z.array(z.string()),
    }),
  ),
});

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const files = filesOf(site.dist);
  const pages = pagesOf(site);
  const { library, languages } = expectedOf(site);
  const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
  const ofName = (name: string): string[] =>
    files
      .filter((file) => file.endsWith(`/${name}`))
      .sort((a, b) => (dirname(a) < dirname(b) ? -1 : 1));
  const [atom, json] = [ofName('atom.xml'), ofName('feed.json')];

  test('every JSON feed follows JSON Feed 1.1, and its entries are there', () => {
    const findings: Finding[] = [];
    for (const where of json) {
      const parsed = jsonFeed.safeParse(JSON.parse(read(where)));
      if (!parsed.success) {
        findings.push({ what: z.prettifyError(parsed.error), where });
        continue;
      }
      const { feed_url, home_page_url, language, items } = parsed.data;
      const say = (what: string): void => void findings.push({ what, where });
      if (feed_url !== `${site.origin}${site.base}${where}`) say(`calls itself ${feed_url}`);
      if (!fileOf(home_page_url, site)) say(`is of ${home_page_url}, which is not there`);
      if (!where.startsWith(`${language}/`)) say(`is in ${language}`);
      if (new Set(items.map(({ id }) => id)).size < items.length) say('has an entry twice');
      for (const { url } of items)
        if (!fileOf(url, site) || !hasPart(url, pages)) say(`names ${url}, which is not there`);
    }
    expect(json.length).toBeGreaterThan(languages.length * Object.keys(library.companies).length);
    expect(grouped(findings)).toEqual([]);
  });

  test('every Atom feed follows RFC 4287 and says what the JSON feed says', () => {
    const findings: Finding[] = [];
    for (const where of atom) {
      const say = (what: string): void => void findings.push({ what, where });
      const feed = xmlRoot(read(where));
      if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom')
        say('is no Atom feed');
      for (const part of ['id', 'title', 'updated'])
        if (!childText(feed, part)) say(`has no ${part}`);
      if (!rfc3339.safeParse(childText(feed, 'updated')).success) say('has a date that is none');
      const self = children(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
      if (self?.attributes['href'] !== `${site.origin}${site.base}${where}`)
        say('does not name itself');
      const entries = children(feed, 'entry');
      for (const entry of entries) {
        for (const part of ['id', 'title', 'updated', 'published', 'content'])
          if (!childText(entry, part)) say(`has an entry without ${part}`);
        for (const part of ['updated', 'published'])
          if (!rfc3339.safeParse(childText(entry, part)).success)
            say(`has an entry with a ${part} that is none`);
        const [link] = children(entry, 'link').filter(
          ({ attributes }) => attributes['rel'] === 'alternate',
        );
        const href = link?.attributes['href'] ?? '';
        if (!fileOf(href, site) || !hasPart(href, pages)) say(`names ${href}, which is not there`);
      }
      const twin = jsonFeed.parse(JSON.parse(read(where.replace(/atom\.xml$/, 'feed.json'))));
      if (
        entries.map((entry) => childText(entry, 'id')).join() !==
        twin.items.map(({ id }) => id).join()
      )
        say('has other entries than the JSON feed');
    }
    expect(atom.map(dirname)).toEqual(json.map(dirname));
    expect(grouped(findings)).toEqual([]);
  });

  test('the feed of a language tells its editions, the digests and nothing else', () => {
    for (const { tag, addresses } of languages) {
      const feed = jsonFeed.parse(
        JSON.parse(read(addresses.feed(addresses.home(), 'json').slice(site.base.length))),
      );
      const own = [
        ...library.stories
          .filter((story) => story.editions[tag])
          .map((story) => addresses.article(story)),
        ...digests(library.stories).map(({ period }) => addresses.digest(period)),
      ].map((address) => `${site.origin}${address}`);
      const told = new Set(feed.items.map(({ url }) => url.split('#')[0]));
      expect([...told].filter((url) => !own.includes(url ?? ''))).toEqual([]);
      expect(told.size > 0).toBe(own.length > 0);
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
    const hidden = atom.filter((file) => !offered.has(`${site.origin}${site.base}${file}`));
    expect(grouped(findings)).toEqual([]);
    expect(hidden).toEqual([]);
  });
});
