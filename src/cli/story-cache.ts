import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Remembered } from '../library/story-memory.ts';
import { lastBuildFolder } from './project.ts';

const file = join(lastBuildFolder, 'stories.json');

/** What the last build found in stories; nothing when another program wrote it, or nobody. */
export function readStoryCache(program: string): Remembered | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { program: string } & Remembered;
    return kept.program === program ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the next build; of more than some fifty thousand stories, nothing. */
export function writeStoryCache(program: string, remembered: Remembered): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, JSON.stringify({ program, ...remembered }));
  } catch (error) {
    // Node.js has no text of more than half a gigabyte: the next build reads all stories again.
    if (!(error instanceof RangeError)) throw error;
    rmSync(file, { force: true });
  }
}
