import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { filesBelow } from '../publish/files-below.ts';
import { contentFolder, distFolder, hostFolder, lastBuildFolder } from './project.ts';

const note = join(lastBuildFolder, 'built.json');

/** What a build was given, and what it left. */
interface Built {
  given: string;
  left: string;
}

/** The bytes of every file of `content/`, by its path from there with `/`. */
export function contentBytes(): Map<string, Uint8Array> {
  return new Map(
    filesBelow(contentFolder).map((path) => [
      path.replaceAll(sep, '/'),
      readFileSync(join(contentFolder, path)),
    ]),
  );
}

/** Digest of all that a build is given. */
export function givenDigest(
  program: string,
  choice: object,
  content: ReadonlyMap<string, Uint8Array>,
): string {
  const sum = createHash('sha256');
  sum.update(JSON.stringify([program, choice]));
  for (const [path, bytes] of content) {
    sum.update(`\0${path}\0`);
    sum.update(bytes);
  }
  return sum.digest('base64url');
}

/** Whether the last build was given the same, and nobody has touched what it left. */
export function isBuilt(given: string): boolean {
  try {
    const built = JSON.parse(readFileSync(note, 'utf8')) as Built;
    return built.given === given && built.left === leftDigest();
  } catch {
    return false;
  }
}

/**
 * Notes that `dist/` and `host/` are what a build made of what it was given.
 * @param files paths of those in `dist/`
 */
export function noteBuilt(given: string, files: readonly string[]): void {
  const built: Built = { given, left: leftDigest(files) };
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, JSON.stringify(built));
  } catch {
    // The site is built; without the note, the next build finds out what changed.
  }
}

/** Forgets all that was kept of the last build. */
export function forgetLastBuild(): void {
  rmSync(lastBuildFolder, { recursive: true, force: true });
}

/** Names, sizes and times of all files: whoever changes one changes these. */
function leftDigest(files = filesIn(distFolder)): string {
  const left = (folder: string, paths: readonly string[]): string[] =>
    paths.map((path) => {
      const { size, mtimeMs } = statSync(join(folder, path));
      return `${folder}/${path} ${size} ${mtimeMs}`;
    });
  const lines = [...left(distFolder, files), ...left(hostFolder, filesIn(hostFolder))];
  return hash('sha256', lines.join('\n'), 'base64url');
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? filesBelow(folder) : [];
}
