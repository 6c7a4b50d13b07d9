import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from './compress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): Buffer => readFileSync(join(folder, name));
const page = '<p>Qui dit cela, depuis quand, et sur quelle base ?</p>\n'.repeat(100);

test('a text file gets both forms, which hold the same', async () => {
  writeFileSync(join(folder, 'index.html'), page);
  await compressFiles(folder);
  expect(brotliDecompressSync(at('index.html.br')).toString()).toBe(page);
  expect(gunzipSync(at('index.html.gz')).toString()).toBe(page);
  expect(at('index.html').toString()).toBe(page);
});

test('what is small, and what is no text, stays alone', async () => {
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\n');
  writeFileSync(join(folder, 'image.png'), page);
  writeFileSync(join(folder, 'en_1.pf_fragment'), page);
  await compressFiles(folder);
  for (const name of ['robots.txt', 'image.png', 'en_1.pf_fragment'])
    expect(existsSync(join(folder, `${name}.br`)), name).toBe(false);
});

test('no system and no time is written into it', async () => {
  writeFileSync(join(folder, 'a.css'), page);
  await compressFiles(folder);
  // Bytes 4 to 7 are the time, byte 9 the system (RFC 1952, section 2.3).
  expect([...at('a.css.gz').subarray(4, 8), at('a.css.gz')[9]]).toEqual([0, 0, 0, 0, 255]);
});
