import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { pseudoVariable } from '../../src/library/pseudo-locales.ts';
import { buildSite, temporaryFolder } from './support/build-site.ts';
import { filesOf } from './support/built-site.ts';

test('two builds of the same content, in two folders and two places on earth, give the same bytes', async () => {
  const first = inject('sites').root;
  const folder = temporaryFolder();
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const second = await buildSite({
    base: first.base,
    folder: join(folder, 'a folder with a longer name'),
    environment: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'fr_FR.UTF-8',
      LC_ALL: 'fr_FR.UTF-8',
      // Pseudo-locales are for `dev`: no build has them, whatever is asked for.
      [pseudoVariable]: '1',
    },
  });
  expect(digests(second.dist)).toEqual(digests(first.dist));
});

function digests(folder: string): string[] {
  return filesOf(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}
