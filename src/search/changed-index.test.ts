import fc from 'fast-check';
import type { CustomRecord } from 'pagefind';
import { expect, test } from 'vitest';
import { makeIndexes } from './index-thread.ts';
import type { MadeIndex } from './index-worker.ts';
import { withLighterList } from './lighter-list.ts';

type Records = ReadonlyMap<string, CustomRecord>;

const digestOf = (record: CustomRecord): string => JSON.stringify(record);
const byDigest = (records: readonly CustomRecord[]): Records =>
  new Map(records.map((record) => [digestOf(record), record]));

async function whole(records: Records): Promise<MadeIndex> {
  const job = { records: [...records.values()], maxFragments: undefined };
  return (await makeIndexes([job], false))[0];
}

async function changed(
  before: Records,
  now: Records,
  more: CustomRecord[] = [],
  damage: (content: Uint8Array) => Uint8Array = (content) => content,
): Promise<MadeIndex> {
  const added = [...now].filter(([digest]) => !before.has(digest));
  const [files] = await makeIndexes(
    [
      {
        records: [...added.map(([, record]) => record), ...more],
        maxFragments: undefined,
        change: {
          last: ((await whole(before)) ?? []).map(({ path, content }) => ({
            path,
            content: damage(content),
          })),
          before: [...before.keys()],
          now: [...now.keys()],
          added: added.map(([digest]) => digest),
        },
      },
    ],
    false,
  );
  return files;
}

/** What is written of an index. */
function inOrder(files: MadeIndex): unknown {
  return withLighterList(files ?? [])
    .map(({ path, content }) => [path, Buffer.from(content).toString('base64')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** Words that share parts, forms and places: with accents and without, joined, in other scripts. */
const words =
  'data données donnees cote côté côte coté Côté well-known CVE-2021-44450 naïve 𝒜b ﬁn 数据 a'.split(
    ' ',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-zéè]{1,3}$/)), {
    minLength: 1,
    maxLength: 400,
  })
  .map((all) => `data ${all.join(' ')}`);
const record = fc.record({
  content: text,
  title: fc.constantFrom(...words),
  lang: fc.boolean(),
  year: fc.subarray(['2019', '2020', '2021', 'é']),
});
const records = fc.array(record, { minLength: 3, maxLength: 12 }).map((all) =>
  all.map(({ content, title, lang, year }, at): CustomRecord => ({
    url: `/en/${at}/`,
    language: 'fr',
    content,
    meta: { title, ...(lang && { lang: 'en' }) },
    filters: { year, ...(year.length > 1 && { many: ['yes'] }) },
  })),
);
/** With a field that others have not, so that each index has all fields. */
const complete: CustomRecord = {
  url: '/en/complete/',
  language: 'fr',
  content: 'côté',
  meta: { title: 'all', lang: 'en' },
  filters: { year: ['2019'] },
};

test('an index that was changed is that which would have been made anew', async () => {
  await fc.assert(
    fc.asyncProperty(records, records, fc.infiniteStream(fc.nat(3)), async (one, other, dice) => {
      const next = (): number => dice.next().value as number;
      // Some are gone, some are new, some say something else, at any place.
      const kept = one.filter(() => next() > 0);
      const before = byDigest([...one, complete]);
      const now = byDigest(
        [...other.filter(() => next() === 0), complete, ...kept].filter(
          ({ url }, at, all) => all.findIndex((same) => same.url === url) === at,
        ),
      );
      expect(inOrder(await changed(before, now, [complete]))).toEqual(inOrder(await whole(now)));
    }),
    { numRuns: 20 },
  );
}, 120_000);

test('one whose stories tell other things cannot be changed', async () => {
  const { meta, ...plain } = complete;
  const before = byDigest([{ ...plain, url: '/a/', meta: { title: 'a' } }]);
  expect(await changed(before, byDigest([{ ...plain, meta: meta ?? {} }]))).toBeUndefined();
});

test('one that was damaged is not changed', async () => {
  const before = byDigest([complete, { ...complete, url: '/a/' }]);
  const now = byDigest([complete, { ...complete, url: '/b/' }]);
  expect(await changed(before, now, [])).toBeDefined();
  const damage = (content: Uint8Array): Uint8Array =>
    content.map((byte, at) => (at === 40 ? byte ^ 8 : byte));
  expect(await changed(before, now, [], damage)).toBeUndefined();
});
