import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, onTestFinished, test } from 'vitest';
import { currentFigure } from '../../src/model/ledger.ts';
import { mainCompany } from '../../src/model/story.ts';
import { topicsOf } from '../../src/model/topics.ts';
import { buildSite, temporaryFolder } from './support/build-site.ts';
import { filesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';

/** A story whose current figure stands in the text of no edition, only in its facts. */
const id = 'france-travail-2024';
const wrong = 1_234_321;

test('one number changed in facts.yaml changes everywhere, and the old one is gone', async () => {
  const before = inject('sites').root;
  const { library, languages } = expectedOf(before);
  const story = library.stories.find((one) => one.id === id);
  const figure = story && currentFigure(story.facts.figures);
  if (!story || !figure) throw new Error(`${id} has no current figure`);
  const folder = temporaryFolder();
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const after = await buildSite({
    base: before.base,
    folder,
    edit: (project) => {
      const file = join(project, 'content/articles', id, 'facts.yaml');
      const facts = readFileSync(file, 'utf8');
      const changed = facts.replace(
        `id: ${figure.id}, count: ${figure.count},`,
        `id: ${figure.id}, count: ${wrong},`,
      );
      expect(changed).not.toBe(facts);
      writeFileSync(file, changed);
    },
  });

  const written = (count: number): string[] => [
    String(count),
    ...languages.map(({ numbers }) => numbers.count({ count, unit: figure.unit })),
  ];
  const holding = (folder: string, texts: readonly string[]): string[] =>
    filesOf(folder).filter((file) =>
      texts.some((text) => readText(join(folder, file)).includes(text)),
    );
  const stale = holding(before.dist, written(figure.count));
  const fresh = holding(after.dist, written(wrong));

  const due = languages.flatMap((language) => {
    const { addresses } = language;
    const company = addresses.company(mainCompany(story));
    const pages = [
      addresses.home(),
      addresses.section('articles'),
      addresses.article(story),
      company,
      ...topicsOf(story, library).map(addresses.topic),
    ];
    const feeds = [addresses.home(), company].flatMap((page) => [
      addresses.feed(page, 'atom'),
      addresses.feed(page, 'json'),
    ]);
    return [...pages.map((page) => `${page}index.html`), ...feeds].map((file) =>
      file.slice(before.base.length),
    );
  });
  expect(due.filter((file) => !fresh.includes(file))).toEqual([]);
  // Names of search fragments are hashes of their content; all other files keep their names.
  const named = (files: readonly string[]): string[] =>
    files.filter((file) => !file.startsWith('pagefind/'));
  expect(named(stale)).toEqual(named(fresh));
  expect(fresh.filter((file) => /^pagefind\/.*fragment\//.test(file))).toHaveLength(
    languages.length,
  );
  expect(holding(after.dist, written(figure.count))).toEqual([]);

  for (const { addresses } of languages) {
    const html = readText(
      join(after.dist, addresses.article(story).slice(after.base.length), 'index.html'),
    );
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(data).toContain(`"value":${wrong}`);
  }
});

/** A file's text; Pagefind's are compressed. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
