import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteRead, watched } from '../model/reads.ts';
import { KeptValues } from './kept-values.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-values-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a build is given that reads the glossary for it, whether it made it, and what it has read. */
function build(key: string, glossary: string): { value: string; made: boolean; reads: string[] } {
  const values = new KeptValues<[string]>(join(folder, 'kept.json'), 'p', () => glossary);
  let made = false;
  const { result, reads } = watched(() =>
    values.get('a', key, () => {
      made = true;
      noteRead('glossary');
      return [`${key} ${glossary}`];
    }),
  );
  values.save();
  return { value: result[0], made, reads: [...reads] };
}

test('whoever is given what was kept has read what it was made from', () => {
  const reads = ['glossary'];
  expect(build('x', '1')).toEqual({ value: 'x 1', made: true, reads });
  expect(build('x', '1')).toEqual({ value: 'x 1', made: false, reads });
  expect(build('x', '2')).toEqual({ value: 'x 2', made: true, reads });
  expect(build('y', '2')).toEqual({ value: 'y 2', made: true, reads });
});
