import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { hosts } from '../../src/publish/hosts/hosts.ts';
import { headersAt, revalidated, withFiles } from '../../src/publish/hosts/needs.ts';
import { temporaryFolder } from '../site/support/build-site.ts';
import { filesOf } from '../site/support/built-site.ts';
import { sitemapPaths, spread } from './support/addresses.ts';
import { installed } from './support/installed.ts';
import { needsOf } from './support/upload.ts';

const site = inject('sites').nested;
const { base } = site;
const needs = withFiles(
  {
    ...needsOf(site, 'netlify'),
    redirects: [{ from: `${base}en/moved/`, to: `${base}en/` }],
  },
  filesOf(site.dist),
);
const addresses = [
  ...spread(sitemapPaths(site), 20),
  ...['', 'data/figures/x.csv', 'worker.js'].map((path) => `${base}${path}`),
  ...['_astro/', 'pagefind/index/', 'pagefind/filter/'].flatMap(
    (path) => needs.hashed.find((address) => address.startsWith(`${base}${path}`)) ?? [],
  ),
];
const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function load<Module>(...path: string[]): Promise<Module> {
  return import(pathToFileURL(installed(...path)).href) as Promise<Module>;
}

/** Writes a file of a host where its parser can read it. */
function written(host: 'netlify', name: string): string {
  const file = hosts[host].uploaded(needs, false).find(({ path }) => path === name);
  const path = join(folder, name);
  writeFileSync(path, file?.content ?? '');
  return path;
}

/** The headers of rules that match an address, as a host sends them, by lower-case name. */
function sent(
  rules: readonly { matches: (address: string) => boolean; values: Record<string, string> }[],
  address: string,
): Record<string, string> {
  return Object.fromEntries(
    rules
      .filter(({ matches }) => matches(address))
      .flatMap(({ values }) => Object.entries(values))
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** What the description asks for; hosts with rules files revalidate where nothing is said. */
function wanted(address: string): Record<string, string> {
  return Object.fromEntries(
    [...headersAt(address, needs)].flatMap(([name, { value }]) =>
      value === revalidated ? [] : [[name, value]],
    ),
  );
}

test('Netlify reads in _headers what the site needs', async () => {
  const { parseAllHeaders } = await load<{
    parseAllHeaders: (input: object) => Promise<{
      headers: { for: string; values: Record<string, string> }[];
      errors: Error[];
    }>;
  }>('@netlify', 'headers-parser', 'lib', 'index.js');
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [written('netlify', '_headers')],
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  const rules = headers.map((rule) => ({
    matches: (address: string) => address.startsWith(rule.for.replace(/\*$/, '')),
    values: rule.values,
  }));
  for (const address of addresses) expect(sent(rules, address), address).toEqual(wanted(address));
});

test('Netlify reads in _redirects where to lead, and what to show for nothing', async () => {
  const { parseAllRedirects } = await load<{
    parseAllRedirects: (input: object) => Promise<{
      redirects: { from: string; to: string; status: number; force: boolean }[];
      errors: Error[];
    }>;
  }>('@netlify', 'redirect-parser', 'lib', 'index.js');
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [written('netlify', '_redirects')],
    configRedirects: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  expect(redirects.map(({ from, to, status, force }) => [from, to, status, force])).toEqual([
    [`${base}en/moved/`, `${base}en/`, 301, true],
    [`${base}en/*`, `${base}en/404.html`, 404, false],
    [`${base}fr/*`, `${base}fr/404.html`, 404, false],
    [`${base}*`, `${base}404.html`, 404, false],
  ]);
});

test('Vercel makes of vercel.json the routes that the site needs', async () => {
  interface Route {
    src?: string;
    dest?: string;
    headers?: Record<string, string>;
    status?: number;
    handle?: string;
  }
  const { getTransformedRoutes } = await load<{
    getTransformedRoutes: (settings: object) => {
      routes: Route[];
      error: Error | null;
    };
  }>('@vercel', 'routing-utils', 'dist', 'index.js');
  const [file] = hosts.vercel.uploaded(needs, false);
  const { routes, error } = getTransformedRoutes(JSON.parse(file?.content ?? '') as object);
  expect(error).toBeNull();
  const rules = routes.flatMap(({ src = '', headers, status }) =>
    headers && status === undefined
      ? [{ matches: (address: string) => new RegExp(src).test(address), values: headers }]
      : [],
  );
  // Of parts of the index there are too many to name each.
  const daily = { 'cache-control': 'public, max-age=86400' };
  for (const address of addresses)
    expect(sent(rules, address), address).toEqual({
      ...wanted(address),
      ...(address.startsWith(`${base}pagefind/index/`) && daily),
    });
  expect(sent(rules, `${base}_astro/gone.css`)).not.toHaveProperty('cache-control');
  const leads = (address: string): string[] =>
    routes.flatMap(({ src = '', headers, status }) => {
      const location = headers?.['Location'];
      const match = new RegExp(src).exec(address);
      return location !== undefined && status !== undefined && match
        ? [location.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')]
        : [];
    });
  expect(leads(`${base}en/moved/`)).toContain(`${base}en/`);
  expect(leads(`${base}en/articles`)).toEqual([`${base}en/articles/`]);
  for (const address of addresses) expect(leads(address), address).toEqual([]);
});
