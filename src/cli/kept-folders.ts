import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { lastBuildFolder } from './project.ts';

const kept = join(lastBuildFolder, 'folders');

/**
 * Takes the files out of a site that is there no more, and keeps its thousands of folders for the next:
 * to make and to remove them takes longer than all else in a build that changes one page.
 */
export function keepFolders(site: string): void {
  if (!existsSync(site)) return;
  removeFiles(site);
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(dirname(kept), { recursive: true });
  renameSync(site, kept);
}

/** Puts the folders that were kept where a site is to be written; there may be none. */
export function recallFolders(site: string): void {
  if (!existsSync(kept)) return;
  if (holdsFile(kept)) rmSync(kept, { recursive: true });
  else {
    mkdirSync(dirname(site), { recursive: true });
    renameSync(kept, site);
  }
}

/**
 * Removes the folders that a site has no files for.
 * @returns the paths of its files, as {@link filesBelow} gives them
 */
export function removeEmptyFolders(site: string): string[] {
  const files: string[] = [];
  keepFull(site, '', files);
  return files.sort();
}

/** @returns whether anything is left in the folder */
function keepFull(folder: string, before: string, files: string[]): boolean {
  let holds = false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) holds = true;
    else if (keepFull(path, `${before}${entry.name}${sep}`, files)) holds = true;
    else rmdirSync(path);
    if (entry.isFile()) files.push(`${before}${entry.name}`);
  }
  return holds;
}

function removeFiles(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeFiles(path);
    else unlinkSync(path);
  }
}

function holdsFile(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) => !entry.isDirectory() || holdsFile(join(folder, entry.name)),
  );
}
