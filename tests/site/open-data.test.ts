import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { currentFigure } from '../../src/model/ledger.ts';
import { storiesOf } from '../../src/model/topics.ts';
import { dataFiles } from '../../src/publish/data/data-files.ts';
import { examples, type Example } from '../../src/publish/data/examples.ts';
import { temporaryFolder } from './support/build-site.ts';
import { filesOf, pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { attribute, elements, textOf } from './support/markup.ts';

test.each(['whole', 'nested', 'arabic'] as const)(
  '%s holds the open data, and nothing beside them',
  (name) => {
    const site = inject('sites')[name];
    const { library } = expectedOf(site);
    const folder = join(site.dist, 'data/v1');
    const due = dataFiles(library, site);
    expect(filesOf(folder)).toEqual(due.map(({ path }) => path).sort());
    const differing = due.filter(
      ({ path, content }) => readFileSync(join(folder, path), 'utf8') !== content().toString(),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  },
);

describe('the programs on the page about open data', () => {
  const site = inject('sites').whole;
  const { library, languages } = expectedOf(site);
  const pages = pagesOf(site);
  /** Sends what a program asks of the site to where it is served. */
  const redirect = `data:text/javascript,${encodeURIComponent(
    `const { fetch } = globalThis; globalThis.fetch = (address) => fetch(address.replace(${JSON.stringify(`${site.origin}${site.base}`)}, ${JSON.stringify(site.served)}));`,
  )}`;
  const printed = (tag: string, example: Example): string => {
    const address = languages.find((one) => one.tag === tag)?.addresses.page('data');
    const page = pages.find((one) => one.address === address);
    const [code] = (page ? elements(page.document, 'pre') : [])
      .filter((pre) => attribute(pre, 'aria-labelledby') === `example-${example}`)
      .flatMap((pre) => elements(pre, 'code'))
      .map(({ childNodes: [text] }) => (text && 'value' in text ? text.value : ''));
    if (code === undefined) throw new Error(`The page in ${tag} has no ${example}`);
    return code;
  };
  const run = async (code: string): Promise<string[]> => {
    const folder = temporaryFolder();
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'example.mjs');
    writeFileSync(file, code);
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', redirect, file]);
    return stdout.trimEnd().split('\n');
  };

  test('are the same in every language', () => {
    for (const { tag } of languages)
      for (const example of examples) expect(printed(tag, example)).toBe(printed('en', example));
  });

  test('run as they stand there and print what the site knows', async () => {
    const [company = [], figures = [], years = []] = await Promise.all(
      examples.map((example) => run(printed('en', example))),
    );
    const most = Object.values(library.companies)
      .map((one) => ({ one, stories: storiesOf(one.id, library.stories) }))
      .reduce((a, b) => (b.stories.breached.length > a.stories.breached.length ? b : a));
    const told = [...most.stories.breached, ...most.stories.supplied];
    expect(company[0]).toBe(most.one.name);
    expect(company.slice(1, 1 + told.length)).toEqual(
      told.map(({ id, facts }) => {
        const { count, unit, basis } = currentFigure(facts.figures) ?? {};
        return `${facts.disclosed} ${id} ${String(count)} ${String(unit)} ${String(basis)}`;
      }),
    );
    expect(figures).toEqual(
      library.stories.flatMap(({ id, facts }) =>
        facts.figures
          .filter(({ basis, part }) => basis === 'confirmed' && !part)
          .map(({ said, count, unit, source }) => {
            const { publisher, url } = facts.sources[source] ?? {};
            return `${id} ${said} ${count} ${unit} ${publisher ?? ''} ${url ?? ''}`;
          }),
      ),
    );
    const byYear = Map.groupBy(library.stories, ({ facts }) => facts.disclosed.slice(0, 4));
    expect(years).toEqual([...byYear].map(([year, stories]) => `${year} ${stories.length}`).sort());
  });

  test('stand below links to every list of the data, with its size', () => {
    for (const { addresses, words, numbers } of languages) {
      const page = pages.find(({ address }) => address === addresses.page('data'));
      const links = page ? elements(page.document, 'a') : [];
      for (const { path, bytes } of dataFiles(library, site)) {
        if (path.includes('/')) continue;
        const link = links.find((one) => attribute(one, 'href') === `${site.base}data/v1/${path}`);
        const size = words('data.size', {
          number: numbers.plain(Math.max(1, Math.round(bytes / 1000))),
        });
        const around = link?.parentNode;
        expect(around && textOf(around)).toBe(`${path} ${size}`.replaceAll(/\s/g, ' '));
      }
    }
  });
});
