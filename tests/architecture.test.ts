import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

/** The rooms of `src/`, each of which imports only from those before it. */
const rooms = [
  'model',
  'library',
  'i18n',
  'translation',
  'search',
  'publish',
  'reuse',
  'views',
  'pages',
  'cli',
];

interface Import {
  /** Path of the importing file below `src/`. */
  from: string;
  /** What it names: a path below `src/`, or a package. */
  to: string;
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(source, join(entry.parentPath, entry.name)))
  .sort();
const text = (file: string): string => readFileSync(join(source, file), 'utf8');

/** `import … from 'x'` and `export … from 'x'`, `import 'x'`, `import('x')`. */
const statement =
  /^\s*(?:import|export)\s[\w\s{},*$]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const imports: readonly Import[] = files
  .filter((file) => /\.(?:ts|mjs|js|astro)$/.test(file))
  .flatMap((file) =>
    [...text(file).matchAll(statement)].map(([, from, bare, later]) => {
      const name = (from ?? bare ?? later ?? '').replace(/\?.*$/, '');
      return { from: file, to: name.startsWith('.') ? join(dirname(file), name) : name };
    }),
  );
const inside = imports.filter(({ to }) => files.includes(to));
const packages = imports.filter(({ to }) => !to.startsWith('.') && !files.includes(to));

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}
const lines = (list: readonly Import[]): string[] =>
  list.map(({ from, to }) => `${from} imports ${to}`);
const isTest = ({ from }: Import): boolean => from.endsWith('.test.ts');

describe('the rooms', () => {
  it('are these and no others', () => {
    expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([]);
  });

  it('are read by this test', () => {
    expect(inside.length).toBeGreaterThan(100);
    expect(lines(inside)).toContain('model/story.ts imports model/dates.ts');
  });

  it('import only from rooms before them', () => {
    const backwards = inside.filter(
      ({ from, to }) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(from)),
    );
    expect(lines(backwards)).toEqual([]);
  });

  it('keep the commands away from what is drawn', () => {
    const drawn = inside.filter(
      ({ from, to }) => roomOf(from) === 'cli' && ['views', 'pages'].includes(roomOf(to)),
    );
    expect(lines(drawn)).toEqual([]);
  });

  it('leave the model to itself: nothing but Zod', () => {
    const foreign = packages.filter(
      (one) => roomOf(one.from) === 'model' && !isTest(one) && one.to !== 'zod',
    );
    expect(lines(foreign)).toEqual([]);
  });

  it('do without the content layer of Astro: there is one reader of content', () => {
    const layer = packages.filter(({ to }) => /^astro(?::content|\/loaders)$/.test(to));
    expect(lines(layer)).toEqual([]);
  });
});

describe('files', () => {
  it('are at most 300 lines long', () => {
    const long = files.filter((file) => text(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('are no barrels and no utils', () => {
    expect(files.filter((file) => basename(file) === 'index.ts')).toEqual([]);
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.)/.test(file)),
    ).toEqual([]);
  });
});
