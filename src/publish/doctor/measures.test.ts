import { expect, test } from 'vitest';
import type { Census } from './census.ts';
import { limitFindings, measure } from './measures.ts';

const census: Census = {
  files: [],
  bytes: 0,
  folders: new Map([['pagefind/fragment', 50_000]]),
  headers: ['/*', `  X: ${'x'.repeat(2_000)}`],
  redirects: [],
};
const files = (count: number): Census => ({
  ...census,
  folders: new Map(),
  headers: [],
  files: Array.from({ length: count }, (_, index) => ({ path: `${index}.html`, bytes: 1 })),
});

test('a limit is spoken of when nine tenths are used, and a soft one never stops', () => {
  const said = (count: number): string[] =>
    limitFindings(measure('azure', files(count), undefined, 0)).map(
      ({ severity, message }) => `${severity}: ${message}`,
    );
  expect(said(9_000)).toEqual([]);
  expect(said(9_001)).toEqual(['warning: 9,001 files; the host takes 10,000']);
  expect(said(10_001)).toEqual(['warning: 10,001 files; the host takes 10,000']);
  expect(limitFindings(measure('cloudflare', files(20_001), undefined, 0))).toMatchObject([
    { severity: 'problem', hint: expect.stringContaining('limits.mdx, read 2026-') as string },
  ]);
});

test('what takes more is said with what is too much', () => {
  const [finding] = limitFindings(measure('cloudflare', files(20_001), undefined, 0));
  expect(finding?.hint).toContain('the paid plan takes 100,000');
  expect(limitFindings(measure('azure', files(1), undefined, 20_481))).toMatchObject([
    { message: '20,481 bytes in one file of settings; the host takes 20,480' },
  ]);
});

test('lines are as long as the host counts them, and folders as full', () => {
  expect(limitFindings(measure('cloudflare', census, undefined, 0))).toMatchObject([
    {
      severity: 'problem',
      message: '2,003 characters in a line of _headers; the host takes 2,000',
    },
  ]);
  expect(limitFindings(measure('netlify', census, undefined, 0))).toMatchObject([
    {
      severity: 'warning',
      message: '50,000 files in one folder, in pagefind/fragment; the host takes 54,000',
    },
  ]);
});

test('room is what is left, by what a story takes of it', () => {
  const growth = { files: 10, entries: 15, bytes: 30_000, filesInFolder: 2 };
  const room = measure('cloudflare', files(1_000), growth, 0).flatMap(({ of, room: left }) =>
    left === undefined ? [] : [[of, left]],
  );
  expect(room).toEqual([['files', 1_900]]);
});
