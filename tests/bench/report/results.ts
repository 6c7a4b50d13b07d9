import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../site/support/build-site.ts';

/** Where everything that the bench measures and writes is kept. */
export const benchFolder = join(projectFolder, '.breche/bench');

/** Results of one kind, one file for each number of stories: a run that was cut short goes on. */
export interface Kept<T extends { stories: number }> {
  has: (stories: number) => boolean;
  keep: (result: T) => void;
  /** Fewest stories first. */
  all: () => T[];
}

/** What was measured: building, reading, writing. */
export type ResultKind = 'builds' | 'reads' | 'writes';

export function openResults<T extends { stories: number }>(kind: ResultKind): Kept<T> {
  const folder = join(benchFolder, kind);
  const fileOf = (stories: number): string => join(folder, `${stories}.json`);
  return {
    has: (stories) => existsSync(fileOf(stories)),
    keep: (result) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(result.stories), `${JSON.stringify(result, undefined, 2)}\n`);
    },
    all: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T)
        .sort((a, b) => a.stories - b.stories),
  };
}
