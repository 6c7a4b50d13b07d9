import type { Reading } from '../library/content.ts';
import { byPlace, type Fault } from '../library/fault.ts';
import { contentFindings } from './findings.ts';
import type { Spelling } from './spelling/spelling.ts';

/** What is wrong in a file; nothing, when it was mended. */
export interface FileFindings {
  file: string;
  findings: readonly Fault[];
}

/** What is wrong in `content/`, followed from save to save. */
export interface FollowedFindings {
  /** Everything that is wrong now, in the order of files and lines. */
  all: () => readonly Fault[];
  /**
   * Reads `content/` again after a save. Only texts that were saved, and their translations, are
   * compared again, so that this is quick.
   * @param saved paths from the project's folder
   * @returns the findings of the saved files, and of others where a save has changed them: a
   *   translation whose original was edited, a story whose company is gone
   */
  after: (saved: readonly string[]) => FileFindings[];
}

/**
 * Begins to follow: reads and compares everything once.
 * @param read reads `content/` as it is now, looking anew into what was saved
 * @param openSpelling opens the dictionaries, with the names and terms of what was read
 */
export function followFindings(
  read: (saved?: readonly string[]) => Reading,
  openSpelling: (reading: Reading) => Spelling,
): FollowedFindings {
  let reading = read();
  let spelling = openSpelling(reading);
  const compareAll = (): Fault[] => [
    ...contentFindings({ ...reading, faults: [] }, spelling),
    ...spelling.leftOver(),
  ];
  let compared = compareAll();
  const known = (): Fault[] => [...reading.faults, ...compared].sort(byPlace);
  const update = (saved: readonly string[]): void => {
    reading = read(saved);
    // Names and terms, which are right in every text, stand in the other files.
    if (!saved.every((file) => file.endsWith('.mdx'))) spelling = openSpelling(reading);
    const concerned = concernedBy(saved);
    if (!concerned) {
      compared = compareAll();
      return;
    }
    const texts = reading.texts.filter(({ file }) => concerned(file));
    compared = [
      ...compared.filter(({ file }) => !concerned(file)),
      ...contentFindings({ ...reading, texts, words: [], faults: [] }, spelling),
    ];
  };
  return {
    all: known,
    after: (saved) => {
      const before = Map.groupBy(known(), ({ file }) => file);
      update(saved);
      const now = Map.groupBy(known(), ({ file }) => file);
      return [...new Set([...before.keys(), ...now.keys()])]
        .filter((file) => saved.includes(file) || !sameFindings(before.get(file), now.get(file)))
        .sort()
        .map((file) => ({ file, findings: now.get(file) ?? [] }));
    },
  };
}

/** A text and its translations stand in a folder of their own; any other file may concern all. */
function concernedBy(saved: readonly string[]): ((file: string) => boolean) | undefined {
  const folders = saved.map(
    (file) => /^content\/(?:articles|pages|advice)\/[^/]+\//.exec(file)?.[0],
  );
  return folders.every((folder) => folder !== undefined)
    ? (file) => folders.some((folder) => file.startsWith(folder))
    : undefined;
}

function sameFindings(a: readonly Fault[] = [], b: readonly Fault[] = []): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
