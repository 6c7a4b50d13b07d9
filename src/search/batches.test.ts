import { hash } from 'node:crypto';
import fc from 'fast-check';
import type { CustomRecord } from 'pagefind';
import { expect, test } from 'vitest';
import { inBatches } from './batches.ts';
import type { IndexFile } from './build-index.ts';
import { makeIndexes } from './index-thread.ts';
import { withLighterList } from './lighter-list.ts';
import { plain } from './pagefind-list.ts';

async function whole(records: readonly CustomRecord[]): Promise<readonly IndexFile[]> {
  const [files] = await makeIndexes([{ records, maxFragments: undefined }], false);
  if (!files) throw new Error('There is no index');
  return files;
}

function inOrder(files: readonly IndexFile[]): unknown {
  return withLighterList(files)
    .map(({ path, content }) => [path, hash('sha1', content)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

const words = 'data données donnees cote côté well-known CVE-2021-44450 数据 a'.split(' ');
const records = fc
  .array(
    fc.record({
      text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }),
      lang: fc.boolean(),
      year: fc.subarray(['2019', '2020', 'é']),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ text, lang, year }, at): CustomRecord => ({
      url: `/en/${at}/`,
      language: 'fr',
      content: `data ${text.join(' ')}`,
      meta: { title: String(at), ...(lang && { lang: 'en' }) },
      filters: { year, ...(year.length > 1 && { many: ['yes'] }) },
    })),
  );

test('an index that was made in batches is that which would have been made at once', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 5 }), async (all, size) => {
      expect(inOrder(await inBatches(all, size, whole))).toEqual(inOrder(await whole(all)));
    }),
    { numRuns: 10 },
  );
}, 120_000);

test('two stories whose files would have one name have those that Pagefind gives them', async () => {
  const record = (number: number): CustomRecord => ({
    url: number % 2 ? '/en/odd/' : '/en/even/',
    language: 'en',
    content: `story ${number}`,
    meta: { title: 'a' },
  });
  const numbers = [100_000, 100_001];
  const fragments = await Promise.all(
    numbers.map(async (number) => {
      const files = await whole([record(number)]);
      return plain(files.find(({ path }) => path.startsWith('fragment/'))?.content ?? Buffer.of());
    }),
  );
  const nameOf = (number: number): string => {
    const text = String(fragments[number % 2]).replace(String(numbers[number % 2]), String(number));
    const sum = hash('sha1', text, 'buffer');
    return Array.from(sum, (byte) => byte.toString(16))
      .join('')
      .slice(0, 7);
  };
  const known = new Map<string, number>();
  let pair: number[] = [];
  for (let number = 100_000; pair.length === 0; number += 1) {
    const other = known.get(nameOf(number)) ?? number;
    if ((number - other) % 2) pair = [other, number];
    known.set(nameOf(number), number);
  }
  const alike = [...pair.map(record), { ...record(1), url: '/en/other/' }];
  const expected = await whole(alike);
  const names = expected.map(({ path }) => path).filter((path) => path.startsWith('fragment/'));
  expect(new Set(names.map((name) => name.length)).size).toBe(2);
  expect(inOrder(await inBatches(alike, 1, whole))).toEqual(inOrder(expected));
}, 120_000);
