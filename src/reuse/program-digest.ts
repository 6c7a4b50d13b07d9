import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../publish/files-below.ts';

/** What a site is made with, besides its content: in the project's folder. */
const ours = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Digest of the program and of everything else that a build is given, so that nothing is kept that
 * another program or other settings have made.
 * @param settings whatever else decides what a build writes, as JSON
 */
export function programDigest(project: string, settings: unknown): string {
  const sum = createHash('sha256');
  for (const name of ours)
    for (const file of filesAt(project, name)) {
      sum.update(file);
      sum.update(readFileSync(join(project, file)));
    }
  sum.update(JSON.stringify([process.version, process.platform, process.arch, settings]));
  return sum.digest('base64url');
}

/** The files of a folder in the project, or the one file of that name; tests decide nothing. */
function filesAt(project: string, name: string): string[] {
  const path = join(project, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return filesBelow(path)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => join(name, file));
}
