import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptIndex } from './kept-index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const files = [
  { path: 'a', content: new Uint8Array([10, 0, 255]) },
  { path: 'empty', content: new Uint8Array() },
  { path: 'b/é', content: new Uint8Array([1]) },
];
/** What a build of a part knows of the last one. */
function build(digests: readonly string[], program = 'p'): unknown {
  const { last, keep } = new KeptIndex(folder, program).get('en', digests);
  keep(files);
  return last && [last.digests, last.files.map(({ path, content }) => [path, [...content]])];
}
const given = [
  ['a', [10, 0, 255]],
  ['empty', []],
  ['b/é', [1]],
];

test('a part is known to the next build of the same program, with what it was made from', () => {
  expect(build(['x', 'y'])).toBeUndefined();
  expect(build(['z'])).toEqual([['x', 'y'], given]);
  expect(build(['z'], 'q')).toBeUndefined();
  expect(build(['z'], 'q')).toEqual([['z'], given]);
});

test('one that was cut off is not', () => {
  build(['x']);
  const file = join(folder, 'en');
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(build(['x'])).toBeUndefined();
});

test('an index is written as it is, whatever lies where its files were kept', () => {
  const site = join(folder, 'site');
  const kept = new KeptIndex(join(folder, 'kept'), 'p');
  kept.write(join(site, '1'), files);
  // Somebody changed a file of the last site, which is the kept one at another place.
  writeFileSync(join(site, '1', 'a'), 'changed');
  const [a, , b] = files;
  if (!a || !b) throw new Error('There are three files');
  const now = [a, { ...b, content: new Uint8Array([2, 3]) }];
  kept.write(join(site, '2'), now);
  expect(readdirSync(join(site, '2'), { recursive: true }).sort()).toEqual(['a', 'b', 'b/é']);
  for (const { path, content } of now)
    expect([...readFileSync(join(site, '2', path))]).toEqual([...content]);
  expect([...readFileSync(join(site, '1', 'b/é'))]).toEqual([1]);
});
