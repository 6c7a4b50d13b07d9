import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecords, writeRecords } from './record-lines.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-lines-'));
  file = join(folder, 'below', 'kept.jsonl');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const all = (): true => true;

test('what was written is read, whatever its letters', () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), value), (records) => {
      writeRecords(file, { by: 'me' }, records);
      expect(readRecords(file, all)).toEqual({
        head: { by: 'me' },
        records: JSON.parse(JSON.stringify(records)) as unknown,
      });
    }),
    { numRuns: 50 },
  );
});

test('what was read is written as it was, under its name or another', () => {
  writeRecords(file, { by: 'me' }, { first: { of: 'é' }, second: { of: 2 } });
  const { first, second } = readRecords<object, object>(file, all)?.records ?? {};
  const changed = { second: { ...second, by: 'you' }, third: first, first };
  writeRecords(file, {}, changed);
  expect(readRecords(file, all)?.records).toEqual(changed);
});

test('a file that was cut off gives what stands before', () => {
  writeRecords(file, {}, { first: '’'.repeat(2 ** 20), second: 2, third: 3 });
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length - 3));
  expect(Object.keys(readRecords(file, all)?.records ?? {})).toEqual(['first', 'second']);
  writeFileSync(file, whole.subarray(0, 1));
  expect(readRecords(file, all)).toBeUndefined();
});

test('nothing is given where nothing was written, or something of no use', () => {
  expect(readRecords(file, all)).toBeUndefined();
  writeRecords(file, { by: 'me' }, { first: 1 });
  expect(readRecords<{ by: string }, number>(file, ({ by }) => by === 'you')).toBeUndefined();
});
