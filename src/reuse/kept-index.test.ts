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
/** What a build is given, and whether it made it. */
function build(madeFrom: unknown, program = 'p'): { given: unknown; made: boolean } {
  const kept = new KeptIndex(folder, program).get('en', madeFrom);
  if (!kept.files) kept.keep(files);
  const given = (kept.files ?? files).map(({ path, content }) => [path, [...content]]);
  return { given, made: !kept.files };
}
const given = [
  ['a', [10, 0, 255]],
  ['empty', []],
  ['b/é', [1]],
];

test('a part is made once, as long as it is made from the same by the same program', () => {
  expect(build(['x'])).toEqual({ given, made: true });
  expect(build(['x'])).toEqual({ given, made: false });
  expect(build(['y'])).toEqual({ given, made: true });
  expect(build(['y'], 'q')).toEqual({ given, made: true });
});

test('one that was cut off is made again', () => {
  build(['x']);
  const file = join(folder, 'en');
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(build(['x'])).toEqual({ given, made: true });
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
