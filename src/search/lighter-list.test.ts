import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexFile } from './build-index.ts';
import { withLighterList } from './lighter-list.ts';

type Part = [from: string, to: string, name: string];

/** An index as Pagefind writes it, whose files of stories hold the names that Pagefind gave them. */
function indexOf(names: readonly string[], parts: readonly Part[] = [], bundle = ''): IndexFile[] {
  const list = [
    '1.6.0',
    names.map((name, at) => [name, 300 + at, bundle]),
    parts,
    [],
    [],
    ['title'],
  ];
  const bytes = Buffer.concat([Buffer.from('pagefind_dcd'), encode(list)]);
  const entry = JSON.stringify({ languages: { en: { hash: 'en_0123456789', wasm: 'en' } } });
  return [
    { path: 'pagefind-entry.json', content: Buffer.from(entry) },
    { path: 'pagefind.en_0123456789.pf_meta', content: gzipSync(bytes) },
    ...(bundle === '' ? names : [bundle]).map((name) => ({
      path: `fragment/${name}.pf_fragment`,
      content: Buffer.from(name),
    })),
  ];
}

/** The list of an index, the file of each of its stories, and the parts of its words. */
function read(files: readonly IndexFile[]): { stories: Map<string, string>; parts: Part[] } {
  const content = (path: string): Buffer =>
    Buffer.from(files.find((file) => file.path === path)?.content ?? []);
  const { languages } = JSON.parse(content('pagefind-entry.json').toString()) as {
    languages: { en: { hash: string } };
  };
  const list = gunzipSync(content(`pagefind.${languages.en.hash}.pf_meta`));
  const [, stories, parts] = decode(list.subarray(12)) as [string, [string][], Part[]];
  return {
    stories: new Map(
      stories.map(([name]) => [name, content(`fragment/${name}.pf_fragment`).toString()]),
    ),
    parts,
  };
}

const names = fc.uniqueArray(
  fc
    .array(fc.constantFrom(...Array.from('0123456789abcdef')), { minLength: 7, maxLength: 8 })
    .map((digits) => `en_${digits.join('')}`),
  { maxLength: 100 },
);

test('each story keeps its file and its place, under a name of its own', () => {
  fc.assert(
    fc.property(names, (given) => {
      const { stories } = read(withLighterList(indexOf(given), 0));
      expect([...stories.values()]).toEqual(given);
      for (const name of stories.keys()) expect(name).toMatch(/^en_[\da-f]{8,}$/);
    }),
  );
});

test('stories have round numbers of words, none fewer than it has', () => {
  const meta = withLighterList(indexOf(['en_1111111', 'en_2222222'])).find(({ path }) =>
    path.endsWith('.pf_meta'),
  );
  const [, stories] = decode(gunzipSync(meta?.content ?? '').subarray(12)) as [
    string,
    [name: string, words: number][],
  ];
  expect(stories.map(([, words]) => words)).toEqual([1024, 1024]);
});

test('another story renames its own group, and no other', () => {
  const group = ['en_1111111', 'en_2222222', 'en_333333f'];
  const others = ['en_4444444', 'en_5555555'];
  const nameOf = (given: readonly string[]): Map<string, string> =>
    new Map(
      [...read(withLighterList(indexOf(given), 0)).stories].map(([name, was]) => [was, name]),
    );
  const before = nameOf([...group, ...others]);
  const after = nameOf(['en_0000000', ...group, ...others]);
  for (const name of group) expect(after.get(name)).not.toBe(before.get(name));
  for (const name of others) expect(after.get(name)).toBe(before.get(name));
});

test('every word is in the part that Pagefind put it into, and in no other', () => {
  const letters = fc.constantFrom(...Array.from('aboz09é\u{fffd}字😀'));
  const words = fc
    .uniqueArray(
      fc.array(letters, { minLength: 1, maxLength: 5 }).map((word) => word.join('')),
      { minLength: 1, maxLength: 40 },
    )
    .map((unsorted) => unsorted.sort(compare));
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, at): Part => {
        const own = all.slice(at * size, (at + 1) * size);
        return [own[0] ?? '', own.at(-1) ?? '', `en_${at}`];
      });
      const { parts: lighter } = read(withLighterList(indexOf([], parts)));
      for (const [at, word] of all.entries()) {
        const found = lighter.filter(
          ([from, to]) => compare(from, word) <= 0 && compare(word, to) <= 0,
        );
        expect(found.map(([, , name]) => name)).toEqual([`en_${Math.floor(at / size)}`]);
      }
    }),
  );
});

test('few stories keep their names, so that one which changes leaves the others', () => {
  const given = ['en_1111111', 'en_2222222'];
  expect([...read(withLighterList(indexOf(given), 3)).stories.keys()]).toEqual(given);
});

test('bundles of stories keep their names', () => {
  const { stories } = read(withLighterList(indexOf(['en_1111111'], [], 'en_group_2222222'), 0));
  expect([...stories.keys()]).toEqual(['en_1111111']);
});

test('a list that names files that are not there is refused', () => {
  const files = indexOf(['en_1111111', 'en_2222222']);
  expect(() => withLighterList(files.slice(0, -1), 0)).toThrow(
    'names 3 files, of which 2 are there',
  );
});

/** As Pagefind compares words: by their bytes. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
