import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { library } from '../../../tests/fixtures/small-library.ts';
import { openLanguages } from '../../i18n/language.ts';
import { hostNeeds, type HostNeeds } from './needs.ts';
import { prepareUpload, siteFolder } from './upload.ts';

const needsAt = (base: string): HostNeeds => {
  const place = { origin: 'https://breche.example', base };
  return hostNeeds(library, openLanguages(library, place), place, '');
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upload-'));
  mkdirSync(join(folder, '.well-known'));
  for (const name of ['index.html', '404.html', 'robots.txt', '.well-known/security.txt'])
    writeFileSync(join(folder, name), name);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const has = (path: string): boolean => existsSync(join(folder, path));

test('a host that takes everything gets the site in its folder, and at the top what is looked for there', async () => {
  await prepareUpload(folder, {
    host: 'cloudflare',
    needs: needsAt('/news/breche/'),
    precompressed: false,
  });
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain('/news/breche/*');
  for (const path of ['404.html', 'robots.txt', '.well-known/security.txt', '_headers'])
    expect(has(path), path).toBe(true);
  for (const path of ['index.html', '404.html'])
    expect(has(`news/breche/${path}`), path).toBe(true);
  for (const path of ['index.html', 'news/breche/robots.txt']) expect(has(path), path).toBe(false);
  expect(siteFolder(folder, '/news/breche/')).toBe(join(folder, '/news/breche/'));
});

test('a host that says where the site stands gets the site', async () => {
  await prepareUpload(folder, {
    host: 'github',
    needs: needsAt('/news/breche/'),
    precompressed: false,
  });
  for (const path of ['index.html', 'robots.txt', '.nojekyll']) expect(has(path), path).toBe(true);
  expect(has('news')).toBe(false);
  expect(siteFolder(folder, '/news/breche/')).toBe(folder);
});

test('at the root of a host both are the same', async () => {
  await prepareUpload(folder, { host: 'vercel', needs: needsAt('/'), precompressed: false });
  for (const path of ['index.html', 'vercel.json']) expect(has(path), path).toBe(true);
});
