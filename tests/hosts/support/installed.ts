import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../site/support/build-site.ts';

/** Where the servers that npm has are put: too large for those who only read or write. */
const folder = join(projectFolder, '.breche', 'hosts');

/**
 * Installs what `package-lock.json` here names, unless it is there. No script of a package is run:
 * one of them would compile for minutes what nobody needs here.
 * @throws Error when npm cannot
 */
export function installServers(): void {
  const lock = readFileSync(join(import.meta.dirname, '../package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.arch).digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(import.meta.dirname, '..', file), join(folder, file));
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The servers of tests/hosts/ could not be installed');
  writeFileSync(stamp, wanted);
}

/** Path of a file of an installed package. */
export function installed(...path: string[]): string {
  return join(folder, 'node_modules', ...path);
}
