/**
 * What one edit changes: builds the site, then again after each kind of edit, and lists the files
 * that an upload would have to carry. `npm run edits`; `-- --list` names every file.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildSite, temporaryFolder } from './support/build-site.ts';
import { filesOf } from './support/built-site.ts';

const story = 'content/articles/t-mobile-2021';

/** Edits as people make them, each to the site as it is. */
const edits: Readonly<Record<string, (project: string) => void>> = {
  'one figure': (project) => {
    rewrite(
      join(project, story, 'facts.yaml'),
      /count: (\d+)/,
      (_, count) => `count: ${Number(count) + 1}`,
    );
  },
  'one paragraph': (project) => {
    rewrite(join(project, story, 'en.mdx'), /\n\n(?=## )/, () => ' Nothing else is known.\n\n');
  },
  'one new story': (project) => {
    // After all others in order, as what comes on a later day is.
    const copy = 'content/articles/zz-t-mobile-2021';
    cpSync(join(project, story), join(project, copy), { recursive: true });
    const days = readdirSync(join(project, 'content/articles')).map(
      (id) =>
        /^published: (\S+)/m.exec(
          readFileSync(join(project, 'content/articles', id, 'facts.yaml'), 'utf8'),
        )?.[1] ?? '',
    );
    rewrite(
      join(project, copy, 'facts.yaml'),
      /^published: \S+/m,
      () => `published: ${days.sort().at(-1) ?? ''}`,
    );
    for (const locale of ['en', 'fr'])
      rewrite(join(project, copy, `${locale}.mdx`), /^(?:slug|aliases): .*\n/gm, () => '');
  },
  'one new company': (project) => {
    const text = 'name: Nova Test\ncountry: FR\nsector: retail\n';
    writeFileSync(join(project, 'content/companies/nova-test.yaml'), text);
  },
};

function rewrite(
  file: string,
  find: RegExp,
  by: (found: string, ...groups: string[]) => string,
): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(find, by);
  if (after === before && !find.global) throw new Error(`${file} has nothing like ${find.source}`);
  writeFileSync(file, after);
}

type Files = ReadonlyMap<string, Buffer>;

const read = (dist: string): Files =>
  new Map(filesOf(dist).map((file) => [file, readFileSync(join(dist, file))]));

/** The kinds of files, as somebody looks for what needlessly differs. */
function kindOf(file: string): string {
  if (file.startsWith('pagefind/'))
    return `pagefind/${file.split('/')[1]?.replace(/[._].*$/, '') ?? ''}`;
  if (/\.(?:xml|json)$/.test(file)) return file.includes('sitemap') ? 'sitemaps' : 'feeds and data';
  return file.endsWith('.html')
    ? 'pages'
    : file.startsWith('_astro/')
      ? 'styles and scripts'
      : file.replace(/^.*(?=\.)/, '*');
}

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const folder = temporaryFolder();
try {
  const first = await buildSite({ base: '/', folder: join(folder, 'before'), whole: true });
  const before = read(first.dist);
  console.log(`The site: ${before.size} files, ${bytes([...before.values()])} bytes`);
  for (const [name, edit] of Object.entries(edits)) {
    const { dist } = await buildSite({
      base: '/',
      folder: join(folder, name.replaceAll(' ', '-')),
      whole: true,
      edit: (project) => {
        cpSync(join(first.project, '.breche/cache'), join(project, '.breche/cache'), {
          recursive: true,
        });
        edit(project);
      },
    });
    const after = read(dist);
    const changed = [...after].filter(([file, data]) => !before.get(file)?.equals(data));
    const gone = [...before.keys()].filter((file) => !after.has(file));
    const added = changed.filter(([file]) => !before.has(file)).length;
    const data = changed.map(([, content]) => content);
    console.log(
      `\n${name}: ${changed.length - added} files changed, ${added} added, ${gone.length} removed; ` +
        `${bytes(data)} bytes to upload, ${bytes(data.map(compressed))} compressed`,
    );
    for (const [kind, files] of Map.groupBy(changed, ([file]) => kindOf(file)))
      console.log(
        `  ${kind}: ${files.length} files, ${bytes(files.map(([, content]) => content))} bytes`,
      );
    if (values.list) for (const [file] of changed) console.log(`    ${file}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function compressed(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function bytes(contents: readonly Buffer[]): number {
  return contents.reduce((sum, { length }) => sum + length, 0);
}
