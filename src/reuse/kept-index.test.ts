import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
