import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/library/content.ts';
import { day, goodContent, withFolder } from '../fixtures/content-folder.ts';
import { all, change, checkCases, remove, write } from './cases.ts';

const story = 'articles/t-mobile-2021';
const english = `${story}/en.mdx`;
const page = '---\ntitle: a\ndescription: b\n---\n\nWords.\n';

/** A file under another name. */
const rename =
  (from: string, to: string): ReturnType<typeof write> =>
  (content) => {
    content.set(to, content.get(from) ?? '');
    content.delete(from);
  };

checkCases('names of files', [
  {
    name: '.md for .mdx',
    edit: write(`${story}/it.md`, page),
    file: `${story}/it.md`,
    rule: 'schema',
    says: '“it.md” is not read',
    hint: `rename it to ${story}/it.mdx`,
  },
  {
    name: '.yml for .yaml',
    edit: rename(`${story}/facts.yaml`, `${story}/facts.yml`),
    file: `${story}/facts.yml`,
    rule: 'schema',
    says: '“facts.yml” is not read',
    hint: `rename it to ${story}/facts.yaml`,
    more: true,
  },
  {
    name: '.yml for a company',
    edit: write('companies/sprint.yml', 'name: Sprint\n'),
    file: 'companies/sprint.yml',
    rule: 'schema',
    says: 'is not read',
    hint: 'companies/sprint.yaml',
  },
  {
    name: 'site.yml',
    edit: rename('site.yaml', 'site.yml'),
    file: 'site.yml',
    rule: 'schema',
    says: 'is not read',
    hint: 'rename it to site.yaml',
    more: true,
  },
  {
    name: 'facts.yaml in capitals',
    edit: rename(`${story}/facts.yaml`, `${story}/Facts.yaml`),
    file: `${story}/Facts.yaml`,
    rule: 'schema',
    says: 'is not read',
    hint: `rename it to ${story}/facts.yaml`,
    more: true,
  },
  {
    name: 'an edition in capitals',
    edit: write(`${story}/FR.mdx`, page),
    file: `${story}/FR.mdx`,
    rule: 'schema',
    says: '“FR” is not a language tag',
    hint: 'rename it to fr.mdx',
  },
  {
    name: 'an edition with an underscore',
    edit: write(`${story}/pt_BR.mdx`, page),
    file: `${story}/pt_BR.mdx`,
    rule: 'schema',
    says: '“pt_BR” is not a language tag',
    hint: 'rename it to pt-BR.mdx',
  },
  {
    name: 'a region in lower case',
    edit: write(`${story}/pt-br.mdx`, page),
    file: `${story}/pt-br.mdx`,
    rule: 'schema',
    says: '“pt-br” is not a language tag',
    hint: 'rename it to pt-BR.mdx',
  },
  {
    name: 'a locale file named after a country',
    edit: rename('locales/fr.json', 'locales/french.json'),
    file: 'locales/french.json',
    rule: 'schema',
    says: '“french” is not a language tag',
    more: true,
  },
  {
    name: 'a company in capitals',
    edit: write('companies/Sprint.yaml', 'name: Sprint\n'),
    file: 'companies/Sprint.yaml',
    rule: 'schema',
    says: 'the name “Sprint” must be lower-case',
  },
  {
    name: 'a story with a blank in its name',
    edit: write('articles/t mobile/en.mdx', page),
    file: 'articles/t mobile/en.mdx',
    rule: 'schema',
    says: 'the name “t mobile” must be lower-case',
  },
  {
    name: 'a page that the site does not have',
    edit: write('pages/imprint/en.mdx', page),
    file: 'pages/imprint/en.mdx',
    rule: 'schema',
    says: '“imprint” is not one of the pages',
    hint: 'about, method, legal',
  },
]);

checkCases('files that are missing or have no place', [
  {
    name: 'site.yaml',
    edit: remove('site.yaml'),
    file: 'site.yaml',
    rule: 'schema',
    says: 'this file is missing',
    more: true,
  },
  {
    name: 'glossary.yaml',
    edit: remove('glossary.yaml'),
    file: 'glossary.yaml',
    rule: 'schema',
    says: 'this file is missing',
    more: true,
  },
  {
    name: 'a page',
    edit: remove('pages/method/'),
    file: 'pages/method',
    rule: 'schema',
    says: 'this page is missing',
    hint: 'write content/pages/method/en.mdx',
  },
  {
    name: 'a stray file, which is a warning',
    edit: write(`${story}/notes.txt`, 'x'),
    file: `${story}/notes.txt`,
    rule: 'schema',
    severity: 'warning',
    says: 'this file has no place here',
    hint: 'remove it',
  },
  {
    name: 'a stray file at the top, which is a warning',
    edit: write('todo.yaml', 'x: 1'),
    file: 'todo.yaml',
    rule: 'schema',
    severity: 'warning',
    says: 'this file has no place here',
  },
  {
    name: 'a folder in a story, which is a warning',
    edit: write(`${story}/images/a.png`, 'x'),
    file: `${story}/images/a.png`,
    rule: 'schema',
    severity: 'warning',
    says: 'this file has no place here',
  },
  {
    name: 'a file that is not UTF-8',
    edit: write(english, new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a])),
    file: english,
    rule: 'schema',
    says: 'this file is not UTF-8 text',
    hint: 'save it as UTF-8',
    more: true,
  },
]);

checkCases('site.yaml and glossary.yaml', [
  {
    name: 'no name of the site',
    edit: change('site.yaml', 'name: Brèche', 'name: ▮""'),
    rule: 'schema',
    says: 'name must not be empty',
  },
  {
    name: 'a source that runs code',
    edit: change('site.yaml', 'source: ""', 'source: ▮"javascript:alert(1)"'),
    rule: 'schema',
    says: 'is not a web address',
    more: true,
  },
  {
    name: 'a key of the site that does not exist',
    edit: change('site.yaml', 'hosting:', '▮analytics: x\nhosting:'),
    rule: 'schema',
    says: '“analytics” is not a key',
  },
  {
    name: 'a term without words',
    edit: change(
      'glossary.yaml',
      'data-breach:\n  terms:\n    en: data breach',
      'data-breach:\n  terms:\n    en: ▮""',
    ),
    rule: 'schema',
    says: 'must not be empty',
    more: true,
  },
  {
    name: 'a term in a language that is none',
    edit: change(
      'glossary.yaml',
      'data-breach:\n  terms:\n    en: data breach',
      'data-breach:\n  terms:\n    ▮english: data breach',
    ),
    rule: 'schema',
    says: 'is not a language tag',
    more: true,
  },
]);

describe('what is not a file', () => {
  it('is refused when it is a symbolic link, and never followed', () => {
    withFolder(goodContent(), (root) => {
      symlinkSync('/etc/hostname', join(root, 'companies/host.yaml'));
      symlinkSync('/etc', join(root, 'articles/etc'));
      const { faults } = readContent(root, day);
      expect(faults.map(({ file, severity, message }) => [file, severity, message])).toEqual([
        [
          'content/articles/etc',
          'error',
          'symbolic links, pipes and devices are not allowed in content/',
        ],
        [
          'content/companies/host.yaml',
          'error',
          'symbolic links, pipes and devices are not allowed in content/',
        ],
      ]);
    });
  });

  it('is warned of when it is an empty folder', () => {
    withFolder(goodContent(), (root) => {
      mkdirSync(join(root, 'articles/soon'));
      expect(readContent(root, day).faults).toEqual([
        expect.objectContaining({
          file: 'content/articles/soon',
          severity: 'warning',
          message: 'this folder is empty',
        }),
      ]);
    });
  });
});

describe('all faults', () => {
  it('of all files come in one run, in the order of files and lines', () => {
    const content = goodContent();
    all(
      change(`${story}/facts.yaml`, 'action: hacking', 'action: witchcraft'),
      change(`${story}/facts.yaml`, 'currency: USD', 'currency: DOLLAR'),
      change(`${story}/en.mdx`, '## What', '{code}\n\n<script />\n\n## What'),
      change(`${story}/fr.mdx`, '## Ce', '![x](https://evil.example/x.png)\n\n## Ce'),
      change('companies/t-mobile-us.yaml', 'country: US', 'country: XX'),
      change('locales/fr.json', '"sectors": "secteurs"', '"sectors": "activités"'),
      change('glossary.yaml', 'data-breach:', 'Data-Breach:'),
      change('site.yaml', 'hosting:', 'analytics: x\nhosting:'),
      change('pages/about/fr.mdx', '---\n\n', '---\n\n{code}\n\n'),
      write('companies/other.yml', ''),
    )(content);
    const found = withFolder(content, (root) => readContent(root, day)).faults;
    const perFile = Map.groupBy(found, ({ file }) => file);
    for (const [file, count] of [
      ['articles/t-mobile-2021/facts.yaml', 2],
      ['articles/t-mobile-2021/en.mdx', 2],
      ['articles/t-mobile-2021/fr.mdx', 1],
      ['companies/other.yml', 1],
      ['companies/t-mobile-us.yaml', 1],
      ['glossary.yaml', 1],
      ['locales/fr.json', 1],
      ['pages/about/fr.mdx', 1],
      ['site.yaml', 1],
    ] as const)
      expect(perFile.get(`content/${file}`)?.length, file).toBeGreaterThanOrEqual(count);
    expect([...perFile.keys()]).toEqual([...perFile.keys()].sort());
    for (const faults of perFile.values())
      expect(faults.map(({ line }) => line)).toEqual(
        faults.map(({ line }) => line).sort((a, b) => a - b),
      );
  });
});
