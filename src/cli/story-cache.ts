import { join } from 'node:path';
import type { Remembered } from '../library/content-memory.ts';
import { readRecords, writeRecords } from '../reuse/record-lines.ts';
import { lastBuildFolder } from './project.ts';

const file = join(lastBuildFolder, 'stories.jsonl');

type Head = Pick<Remembered, 'targets' | 'files'> & { program: string };
type RememberedStory = Remembered['stories'][string];

/** What the last build found in stories; nothing when another program wrote it, or nobody. */
export function readStoryCache(program: string): Remembered | undefined {
  const kept = readRecords<Head, RememberedStory>(file, (head) => head.program === program);
  return kept && { targets: kept.head.targets, files: kept.head.files, stories: kept.records };
}

/** Keeps it for the next build. */
export function writeStoryCache(program: string, { targets, files, stories }: Remembered): void {
  const head: Head = { program, targets, files };
  writeRecords(file, head, stories);
}
