import { describe, expect, inject, test } from 'vitest';
import { asksSomething, stateFrom } from '../../src/search/search-state.ts';
import { filesOf, is404, isRedirect, pagesOf, type BuiltPage } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { attribute, elements } from './support/markup.ts';
import { referencesOf } from './support/references.ts';

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const files = new Set(filesOf(site.dist));
  const pages = pagesOf(site);
  const { library, languages } = expectedOf(site);
  const withdrawn = languages.flatMap(({ addresses }) =>
    library.withdrawn.flatMap(addresses.withdrawn),
  );
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const idsOf = memo(
    (page: BuiltPage) =>
      new Set(elements(page.document).map((element) => attribute(element, 'id'))),
  );

  const choicesOf = memo(
    (page: BuiltPage) =>
      new Set(elements(page.document, 'option').map((option) => attribute(option, 'value'))),
  );

  /** What is wrong with an address that a page names; nothing when it is right. */
  const fault = (href: string, page: BuiltPage): string | undefined => {
    if (!URL.canParse(href, page.url)) return 'is no address';
    const url = new URL(href, page.url);
    if (url.protocol === 'mailto:' || url.protocol === 'tel:') return undefined;
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      return 'is neither a page nor a mail address';
    if (url.origin !== site.origin)
      return url.hostname === 'localhost' ? 'names this machine' : undefined;
    if (!url.pathname.startsWith(site.base)) return 'leaves the base path';
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file))
      return files.has(`${file}/index.html`) ? 'lacks its final slash' : 'leads nowhere';
    if (path.endsWith('.html') && !href.startsWith('#')) return 'names a file instead of a folder';
    const target = byFile.get(file);
    const asked = stateFrom(url.hash);
    if (asked && asksSomething(asked))
      return Object.values(asked.filters).every((code) => target && choicesOf(target).has(code))
        ? undefined
        : 'asks for what the search page has not';
    const id = decodeURIComponent(url.hash.slice(1));
    if (id !== '' && !(target && idsOf(target).has(id)))
      return 'names a part that the page has not';
    return undefined;
  };

  test('every address that a page names is there', () => {
    const findings: Finding[] = [];
    let named = 0;
    for (const page of pages)
      for (const { href, by } of referencesOf(page)) {
        named += 1;
        const what = fault(href, page);
        if (what !== undefined)
          findings.push({ what: `${by} ${href} ${what}`, where: page.address });
      }
    expect(named).toBeGreaterThan(pages.length * 10);
    expect(grouped(findings)).toEqual([]);
  });

  test('links between pages carry the base path and no host', () => {
    const findings = pages.flatMap((page) =>
      elements(page.document, 'a').flatMap((link): Finding[] => {
        const href = attribute(link, 'href') ?? '';
        const own =
          href.startsWith(site.origin) ||
          (!href.startsWith('#') && !/^[a-z]+:/.test(href) && !href.startsWith(site.base));
        return own ? [{ what: `link to ${href}`, where: page.address }] : [];
      }),
    );
    expect(grouped(findings)).toEqual([]);
  });

  test('every page can be reached from the first by links alone', () => {
    const reached = new Set<string>();
    const queue = ['index.html'];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const page = byFile.get(file);
      if (!page || reached.has(file)) continue;
      reached.add(file);
      for (const link of elements(page.document, 'a')) {
        const url = new URL(attribute(link, 'href') ?? '', page.url);
        if (url.origin === site.origin)
          queue.push(`${url.pathname.slice(site.base.length)}index.html`);
      }
    }
    const findings = pages
      .filter((page) => !reached.has(page.file) && !is404(page) && !isRedirect(page))
      // Nothing leads to a story that was withdrawn but links from elsewhere.
      .filter(({ address }) => !withdrawn.includes(address))
      .map(({ address }): Finding => ({ what: 'cannot be reached', where: address }));
    expect(grouped(findings)).toEqual([]);
  });
});

function memo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
