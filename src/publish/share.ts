import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** One of the parts that a site is built in, by as many builds: `{ part: 2, of: 8 }`. */
export interface Share {
  /** From 1. */
  part: number;
  of: number;
}

/** A site that is built at once. */
export const whole: Share = { part: 1, of: 1 };

/**
 * Whether a file belongs to a part. Every file belongs to one, whichever files there are: by a hash of
 * its path.
 * @param path from the folder of the site, with `/`
 */
export function isIn({ part, of }: Share, path: string): boolean {
  return of === 1 || parseInt(hash('sha256', path).slice(0, 8), 16) % of === part - 1;
}

/** Removes from a folder what belongs to other parts. */
export function keepShare(folder: string, share: Share): void {
  for (const path of filesBelow(folder))
    if (!isIn(share, path.replaceAll('\\', '/'))) rmSync(join(folder, path));
}
