import { describe, expect, inject, test } from 'vitest';
import { absolute } from '../../src/i18n/addresses.ts';
import {
  alternatesOf,
  canonicalOf,
  is404,
  isNoindex,
  isRedirect,
  pagesOf,
  type BuiltPage,
} from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site).filter((page) => !isRedirect(page) && !is404(page));
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const { library, languages } = expectedOf(site);
  const place = { origin: site.origin, base: site.base };
  const indexed = pages.filter((page) => !isNoindex(page));

  test('every page that search engines may keep is its own canonical', () => {
    const wrong = indexed.filter((page) => canonicalOf(page) !== page.url);
    expect(wrong.map((page) => `${page.address} → ${canonicalOf(page) ?? 'none'}`)).toEqual([]);
  });

  test('alternates are there, refer to themselves, to each other and to a default', () => {
    const findings: Finding[] = [];
    for (const page of indexed) {
      const alternates = alternatesOf(page);
      const say = (what: string): void => void findings.push({ what, where: page.address });
      if (page.address !== site.base && alternates[page.lang] !== page.url)
        say('does not name itself');
      if (alternates['x-default'] === undefined) say('has no x-default');
      for (const [language, address] of Object.entries(alternates)) {
        const other = byUrl.get(address);
        if (!other) say(`${language} leads nowhere: ${address}`);
        else if (isNoindex(other))
          say(`${language} names a page that is not to be kept: ${address}`);
        else if (language !== 'x-default' && other.lang !== language)
          say(`${language} names a page in ${other.lang}`);
        else if (language !== 'x-default' && !same(alternatesOf(other), alternates))
          say(`${language} does not answer: ${address}`);
      }
    }
    expect(grouped(findings)).toEqual([]);
  });

  test('a story has an alternate in each language it is told in, and in no other', () => {
    const findings: Finding[] = [];
    for (const story of library.stories)
      for (const { tag, addresses } of languages.filter(
        (language) => story.editions[language.tag],
      )) {
        const page = byUrl.get(absolute(addresses.article(story), place));
        const named = page ? Object.keys(alternatesOf(page)).sort().join() : 'nothing';
        const right = [...Object.keys(story.editions), 'x-default'].sort().join();
        if (named !== right)
          findings.push({
            what: `names ${named} instead of ${right}`,
            where: `${tag}/${story.id}`,
          });
      }
    expect(grouped(findings)).toEqual([]);
  });
});

describe('a language in which little is translated', () => {
  const site = inject('sites').arabic;
  const pages = pagesOf(site);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const { library, languages } = expectedOf(site);
  const place = { origin: site.origin, base: site.base };
  const arabic = languages.find(({ tag }) => tag === 'ar');
  const untold = library.stories.filter(({ editions }) => !editions['ar']);

  test('shows every other story, kept out of search engines, with the original as canonical', () => {
    const wrong = untold.flatMap((story) => {
      const original = languages.find(({ tag }) => tag === story.facts.original);
      const page = byUrl.get(absolute(arabic?.addresses.article(story) ?? '', place));
      const right = absolute(original?.addresses.article(story) ?? '', place);
      if (!page) return [`${story.id} has no page`];
      return [
        ...(isNoindex(page) ? [] : [`${story.id} may be indexed`]),
        ...(canonicalOf(page) === right ? [] : [`${story.id} → ${canonicalOf(page) ?? 'none'}`]),
        ...(Object.keys(alternatesOf(page)).includes('ar')
          ? [`${story.id} names an Arabic alternate`]
          : []),
      ];
    });
    expect(untold.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test('shows every page about the site likewise', () => {
    const ids = [...new Set(library.pages.map(({ id }) => id))];
    const shown = ids.map((id) => byUrl.get(absolute(arabic?.addresses.page(id) ?? '', place)));
    expect(
      shown.filter((page): page is BuiltPage => page !== undefined && isNoindex(page)),
    ).toHaveLength(ids.length);
    expect(shown.filter((page) => page && canonicalOf(page) === page.url)).toEqual([]);
  });
});

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const write = (one: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(one).sort());
  return write(a) === write(b);
}
