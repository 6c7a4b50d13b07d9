import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/fixtures/small-library.ts';
import { openLanguages } from '../../i18n/language.ts';
import { hostNames } from '../../model/host.ts';
import { hosts, manners } from './hosts.ts';
import { hostNeeds, type HostNeeds } from './needs.ts';

const place = { origin: 'https://breche.example', base: '/news/breche/' };
const needs: HostNeeds = {
  ...hostNeeds(library, openLanguages(library, place), place, 'cloudflare'),
  redirects: [{ from: '/news/breche/en/companies/old/', to: '/news/breche/en/companies/new/' }],
};
const written = (host: (typeof hostNames)[number] | ''): Map<string, string> =>
  new Map(
    [...manners(host).uploaded(needs, true), ...manners(host).told(needs, true)].map(
      ({ path, content }) => [path, content],
    ),
  );

describe('_headers', () => {
  const rules = (written('cloudflare').get('_headers') ?? '').trimEnd().split('\n\n');

  test('is rules and their headers', () => {
    for (const rule of rules)
      expect(rule).toMatch(/^\/news\/breche\/(?:\S+\/)?\*(?:\n {2}[A-Za-z-]+: [\x20-\x7e]+)+$/);
  });

  test('says no header in two rules that one address matches: their values would be joined', () => {
    const said = rules.map((rule) => {
      const [path = '', ...headers] = rule.split('\n');
      return { path: path.slice(0, -1), names: headers.map((line) => line.trim().split(':')[0]) };
    });
    for (const one of said)
      for (const other of said)
        if (one !== other && one.path.startsWith(other.path))
          expect(
            one.names.filter((name) => other.names.includes(name)),
            one.path,
          ).toEqual([]);
  });
});

test('each host with rules for redirects is told them in its own way', () => {
  expect(written('cloudflare').get('_redirects')).toBe(
    '/news/breche/en/companies/old/ /news/breche/en/companies/new/ 301\n',
  );
  expect(written('netlify').get('_redirects')).toBe(
    [
      '/news/breche/en/companies/old/ /news/breche/en/companies/new/ 301!',
      '/news/breche/en/* /news/breche/en/404.html 404',
      '/news/breche/fr/* /news/breche/fr/404.html 404',
      '/news/breche/* /news/breche/404.html 404',
      '',
    ].join('\n'),
  );
  for (const host of hostNames.filter((name) => name !== 'github'))
    expect([...written(host).values()].join('\n'), host).toContain('companies/old');
});

test('every host that takes headers is told the whole policy', () => {
  const [site] = needs.headers;
  const policy = site?.headers.find(({ name }) => name === 'Content-Security-Policy')?.value ?? '?';
  for (const host of hostNames.filter((name) => !['github', 'gitlab'].includes(name)))
    expect([...written(host).values()].join('\n'), host).toContain(policy);
});

test('without a host, nothing is written that a host would publish as a page or stumble over', () => {
  expect([...written('').keys()].sort()).toEqual(
    [
      '.nojekyll',
      '_headers',
      ...['', '_astro/', 'data/', 'en/', 'fr/'].map((folder) => `${folder}.htaccess`),
      ...['filter', 'fragment', 'index'].map((folder) => `pagefind/${folder}/.htaccess`),
    ].sort(),
  );
  expect(manners('').wholeHost).toBe(false);
});

test('.htaccess asks for no more than AllowOverride FileInfo', () => {
  const directives = hosts.apache
    .uploaded(needs, true)
    .flatMap(({ content }) => content.split('\n'))
    .map((line) => line.trim().split(' ')[0] ?? '');
  expect([...new Set(directives)].sort()).toEqual(
    [
      '',
      '</FilesMatch>',
      '</IfModule>',
      '<FilesMatch',
      '<IfModule',
      'AddEncoding',
      'AddOutputFilterByType',
      'AddType',
      'ErrorDocument',
      'Header',
      'RedirectMatch',
      'RemoveType',
      'RewriteCond',
      'RewriteEngine',
      'RewriteRule',
    ].sort(),
  );
});

test('the settings that are JSON are JSON', () => {
  for (const host of hostNames)
    for (const [path, content] of written(host))
      if (path.endsWith('.json')) expect(() => JSON.parse(content) as unknown, path).not.toThrow();
});
