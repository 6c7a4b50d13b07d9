import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { failureText, isWrongUsage } from './failure.ts';

/** What a system says to an act that it refuses. */
function refusalOf(act: (folder: string) => void): { text: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'failure-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  try {
    act(folder);
  } catch (error) {
    return { text: failureText(error), folder };
  }
  throw new Error('Nothing was refused');
}

test('what a system refuses is said in words, with the place that is at fault', () => {
  const missing = refusalOf((folder) => readdirSync(join(folder, 'content')));
  expect(missing.text).toBe(`this is missing: ${join(missing.folder, 'content')}`);
  const other = refusalOf((folder) => {
    writeFileSync(join(folder, 'file'), '');
    readdirSync(join(folder, 'file'));
  });
  expect(other.text).toBe(
    `something else is where a folder should be: ${join(other.folder, 'file')}`,
  );
});

const refusal = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: no, ${syscall} '/site/dist'`), {
    path: '/site/dist',
    syscall,
  });

test.each([
  ['ENOSPC', 'write', 'the disk is full: /site'],
  ['EROFS', 'open', 'the disk can only be read: /site'],
  ['EACCES', 'open', 'this user may not write there: /site'],
  ['EACCES', 'rename', 'this user may not write there: /site/dist'],
  ['EMFILE', 'open', 'too many files are open (see “ulimit -n”): /site'],
  ['EBUSY', 'rename', 'a folder is in use, or a disk of its own: /site/dist'],
])('%s in %s', (code, syscall, says) => {
  expect(failureText(refusal(code, syscall))).toBe(says);
  expect(failureText(new Error('', { cause: refusal(code, syscall) }))).toBe(says);
});

test('what nobody refused is said as it was said', () => {
  expect(failureText(new Error('ENOENT is a word'))).toBe('ENOENT is a word');
  expect(failureText('a word')).toBe('a word');
  expect(failureText(new Error(''))).toBe('for no known reason');
  expect(isWrongUsage(new TypeError('x is not a function'))).toBe(false);
  const code = 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  expect(isWrongUsage(Object.assign(new TypeError('x'), { code }))).toBe(true);
});
