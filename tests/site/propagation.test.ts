import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { currentFigure } from '../../src/model/ledger.ts';
import { mainCompany } from '../../src/model/story.ts';
import { topicsOf } from '../../src/model/topics.ts';
import { readContent } from '../../src/library/content.ts';
import { contentFindings } from '../../src/translation/findings.ts';
import { isOpen, translationStatus } from '../../src/translation/status.ts';
import { buildSite, temporaryFolder, type BuiltSite } from './support/build-site.ts';
import { filesOf, pagesOf, type BuiltPage } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { attribute, elements, inherited, textOf } from './support/markup.ts';

const before = inject('sites').root;
const { library, languages } = expectedOf(before);

/** A story whose current figure stands in the text of no edition, only in its facts. */
const id = 'france-travail-2024';
const wrong = 1_234_321;
const story = library.stories.find((one) => one.id === id);
const figure = story && currentFigure(story.facts.figures);

/** What changes in the original of a story that is told in French too. */
const original = 'content/articles/t-mobile-2021/en.mdx';
const changes = [
  ['For six bitcoins', 'For seven bitcoins'],
  ['which did not answer its questions', 'which left its questions open'],
  ['Chief executive Mike Sievert apologised', 'Mike Sievert, the chief executive, apologised'],
] as const;

/** The site after these changes, all in one build. */
let after: BuiltSite;
const folder = temporaryFolder();
beforeAll(async () => {
  after = await buildSite({
    base: before.base,
    folder,
    edit: (project) => {
      edit(join(project, 'content/articles', id, 'facts.yaml'), [
        [
          `id: ${figure?.id ?? ''}, count: ${figure?.count ?? ''},`,
          `id: ${figure?.id ?? ''}, count: ${wrong},`,
        ],
      ]);
      edit(join(project, original), changes);
    },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function edit(file: string, replacements: readonly (readonly [string, string])[]): void {
  const text = readFileSync(file, 'utf8');
  const changed = replacements.reduce((now, [find, by]) => {
    expect(now).toContain(find);
    return now.replace(find, by);
  }, text);
  writeFileSync(file, changed);
}

test('one number changed in facts.yaml changes everywhere, and the old one is gone', () => {
  if (!story || !figure) throw new Error(`${id} has no current figure`);
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
      // Another number may be of another size.
      ...topicsOf(story, library)
        .filter(({ kind }) => kind !== 'size')
        .map((topic) => addresses.topic(topic)),
    ];
    const feeds = [addresses.feed(company, 'atom'), addresses.feed(company, 'json')];
    return [...pages.map((page) => `${page}index.html`), ...feeds].map((file) =>
      file.slice(before.base.length),
    );
  });
  const data = ['stories.json', 'figures.csv', `stories/${id}.json`].map(
    (file) => `data/v1/${file}`,
  );
  expect([...due, ...data].filter((file) => !fresh.includes(file))).toEqual([]);
  // The feed of everything tells it in the document to subscribe to, or in an archive.
  for (const { tag } of languages)
    expect(
      fresh.filter((file) => new RegExp(`^${tag}/atom(-\\d+)?\\.xml$`).test(file)),
    ).not.toEqual([]);
  // Names of search fragments are hashes of their content; all other files keep their names.
  // Lists by size and the overview of digests show a story for how large its figure is.
  const elsewhere = [
    'pagefind/',
    ...languages
      .flatMap(({ addresses }) => [
        addresses.topics('size'),
        `${addresses.section('digests')}index.html`,
      ])
      .map((address) => address.slice(before.base.length)),
  ];
  const named = (files: readonly string[]): string[] =>
    files.filter((file) => !elsewhere.some((folder) => file.startsWith(folder)));
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

describe('an original changed in a figure, a paragraph and an update', () => {
  const spoken = (tag: string): Language => {
    const language = languages.find((one) => one.tag === tag);
    if (!language) throw new Error(`There is no language “${tag}”`);
    return language;
  };
  let pages: BuiltPage[] = [];
  beforeAll(() => {
    pages = pagesOf(after);
  });

  test('is named to the readers of its translation, just so, and to nobody else', () => {
    const [shown, ...others] = pages.flatMap(({ lang, document }) =>
      elements(document, 'p')
        .filter((paragraph) => attribute(paragraph, 'class') === 'notice outdated')
        .map((notice) => ({ lang, notice })),
    );
    expect(others).toEqual([]);
    expect(shown?.lang).toBe('fr');
    if (!shown) return;
    expect(textOf(shown.notice)).toBe(
      'Depuis cette traduction, la version originale a changé : une mise à jour du 27 août 2021, un chiffre et un passage. Read the original edition',
    );
    const [update, edition] = elements(shown.notice, 'a');
    expect(update && attribute(update, 'href')).toBe('#update-apology');
    expect(edition && attribute(edition, 'href')).toBe(`${after.base}en/articles/t-mobile-2021/`);
    expect(edition && inherited(edition, 'lang')).toBe('en');
  });

  test('is the one thing to do on the contributors’ pages', () => {
    for (const [tag, state] of [
      ['en', 'an update of 27 August 2021, a figure and a passage'],
      ['fr', 'une mise à jour du 27 août 2021, un chiffre et un passage'],
    ] as const) {
      const address = spoken(tag).addresses.section('contribute');
      const page = pages.find((one) => one.address === address);
      if (!page) throw new Error(`There is no page ${address}`);
      const [item, ...others] = elements(page.document, 'ol').flatMap((list) =>
        elements(list, 'li'),
      );
      expect(others).toEqual([]);
      expect(item && textOf(item)).toContain(state);
      expect(item && elements(item, 'code').map(textOf)).toEqual([
        'npm run translate -- t-mobile-2021 fr',
      ]);
      const translated = elements(page.document, 'progress').map(
        (bar) => Number(attribute(bar, 'max')) - Number(attribute(bar, 'value')),
      );
      expect(translated.toSorted((a, b) => b - a)).toEqual([1, 0, 0, 0, 0, 0]);
    }
  });

  test('is all that the status and the check name, until the translation is stamped', async () => {
    const read = (): ReturnType<typeof readContent> => readContent(join(after.project, 'content'));
    const open = (): string[] =>
      translationStatus(read()).flatMap(({ locale, texts }) =>
        texts.filter(isOpen).map((text) => `${locale} ${text.id} ${text.staleness.is}`),
      );
    const found = (): string[] =>
      contentFindings(read()).map(({ file, rule }) => `${file} ${rule}`);
    const translation = original.replace('en.mdx', 'fr.mdx');
    const done = (): Promise<unknown> =>
      promisify(execFile)(
        process.execPath,
        ['src/cli/translate.ts', 't-mobile-2021', 'fr', '--done'],
        { cwd: after.project },
      );
    expect(open()).toEqual(['fr t-mobile-2021 outdated']);
    expect(found()).toEqual(changes.map(() => `${translation} stale`));
    await expect(done()).rejects.toMatchObject({ code: 1 });

    edit(join(after.project, translation), [
      ['Contre six bitcoins', 'Contre sept bitcoins'],
      ['qui n’a pas répondu à ses questions', 'qui a laissé ses questions en suspens'],
      ['Le directeur général, Mike Sievert,', 'Mike Sievert, directeur général,'],
    ]);
    await done();
    expect(open()).toEqual([]);
    expect(found()).toEqual([]);
  });
});

/** A file's text; Pagefind's are compressed. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
