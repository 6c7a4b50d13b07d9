import { join } from 'node:path';
import { handedOver, type FileSum, type LinesNote } from '../library/handed-over.ts';
import type { Digests } from '../reuse/digests.ts';
import { KeptNote } from '../reuse/kept-note.ts';
import type { KeptPages } from '../reuse/kept-pages.ts';
import type { KeptValues } from '../reuse/kept-values.ts';
import { lastBuildFolder } from './project.ts';

interface Kept {
  program: string;
  digests: Digests;
  sums: KeptValues<FileSum>;
  keptPages: KeptPages;
}

/** Hands over what the last build knew of the open data: they are written by the program of the pages. */
export function recallData({ program, digests, sums, keptPages }: Kept): void {
  const stored = handedOver();
  if (!stored) return;
  const lines = new KeptNote<LinesNote>(join(lastBuildFolder, 'data-lines.json'), program);
  stored.recallSum = (...of) => sums.get(...of);
  stored.storyLines = {
    digestOf: (madeFrom) => digests.of(madeFrom),
    last: lines.last,
    lastFile: (path) => keptPages.lastFile(join('data', 'v1', path)),
    keep: (note) => {
      lines.keep(note);
    },
  };
}
