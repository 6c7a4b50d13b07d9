import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../site/support/build-site.ts';

const bin = join(projectFolder, '.breche/bench/bin');
let taken = 0;

/**
 * Takes away what is not to be there when something is measured next, and removes it only with
 * {@link emptyBin}: for minutes after files were removed, ext4 looks for other places than theirs,
 * which takes several times as long as to make files does otherwise.
 */
export function setAside(path: string): void {
  if (!existsSync(path)) return;
  const place = join(bin, `${process.pid}-${taken++}`);
  mkdirSync(dirname(place), { recursive: true });
  renameSync(path, place);
}

export function emptyBin(): void {
  rmSync(bin, { recursive: true, force: true });
}
