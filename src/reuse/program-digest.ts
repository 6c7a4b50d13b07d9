import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
    for (const file of filesIn(join(project, name))) {
      sum.update(file.slice(project.length));
      sum.update(readFileSync(file));
    }
  sum.update(JSON.stringify([process.version, process.platform, process.arch, settings]));
  return sum.digest('base64url');
}

/** The files below a folder, sorted; a file is itself. Tests decide nothing. */
function filesIn(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
