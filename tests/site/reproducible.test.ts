import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { pseudoVariable } from '../../src/library/pseudo-locales.ts';
import { buildSite, temporaryFolder } from './support/build-site.ts';
import { filesOf } from './support/built-site.ts';

test('two builds of the same content give the same bytes: another folder, time zone, locale and order of files on disk, a cold and a warm cache', async () => {
  const first = inject('sites').root;
  const folder = temporaryFolder();
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const second = await buildSite({
    base: first.base,
    folder: join(folder, 'a folder with a longer name'),
    edit: (project) => {
      // The first build had none yet.
      cpSync(join(first.project, '.breche/cache'), join(project, '.breche/cache'), {
        recursive: true,
      });
    },
    environment: {
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${otherOrder}`,
      TZ: 'Pacific/Kiritimati',
      LANG: 'fr_FR.UTF-8',
      LC_ALL: 'fr_FR.UTF-8',
      // Pseudo-locales are for `dev`: no build has them, whatever is asked for.
      [pseudoVariable]: '1',
    },
  });
  expect(digests(second.dist)).toEqual(digests(first.dist));
});

/** A module that lists folders from behind, as another disk might. */
const otherOrder = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdir, readdirSync } = fs;
  const { readdir: later } = fs.promises;
  fs.readdirSync = (...words) => readdirSync(...words).reverse();
  fs.promises.readdir = async (...words) => (await later(...words)).reverse();
  fs.readdir = (...words) =>
    readdir(...words.slice(0, -1), (error, found) => words.at(-1)(error, found?.reverse()));
  syncBuiltinESMExports();
`)}`;

function digests(folder: string): string[] {
  return filesOf(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}
