import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../site/support/build-site.ts';

/** Where the servers that npm has are put: too large for those who only read or write. */
const folder = join(projectFolder, '.breche', 'hosts');

/**
 * Installs what the lock file here names, unless it is there. No script of a package is run:
 * one of them would compile for minutes what nobody needs here.
 * @throws Error with what npm said, when it cannot
 */
export async function installServers(): Promise<void> {
  const lock = readFileSync(join(import.meta.dirname, '../package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.arch).digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(import.meta.dirname, '..', file), join(folder, file));
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}

/** Path of a file of an installed package. */
export function installed(...path: string[]): string {
  return join(folder, 'node_modules', ...path);
}
