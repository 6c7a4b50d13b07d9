import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentReader } from '../library/content-reader.ts';
import type { Reading } from '../library/content.ts';
import { contentFindings } from '../translation/findings.ts';
import { mend } from '../translation/mend.ts';
import { withRenewedStamp } from '../translation/renewal.ts';
import { originalOf } from '../translation/staleness.ts';
import { contentFolder, projectFolder } from './project.ts';

/** Mending can bring a misprint to light that another hid: two spaces, then one before a comma. */
const rounds = 5;

/**
 * Mends in place every fault whose remedy is certain, and carries the stamps of translations over it.
 * @param isChosen which files may be mended, by their paths from the project's folder
 * @returns what was done, a line for each file
 */
export async function mendContent(isChosen: (file: string) => boolean): Promise<string[]> {
  const read = contentReader(contentFolder);
  const before = read();
  const counts = new Map<string, number>();
  let reading = before;
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    const fixable = contentFindings(reading).filter(({ file, fix }) => fix && isChosen(file));
    for (const [file, faults] of Map.groupBy(fixable, (fault) => fault.file)) {
      const path = join(projectFolder, file);
      const { text, count } = mend(file, await readFile(path, 'utf8'), faults);
      if (count === 0) continue;
      await writeFile(path, text);
      counts.set(file, (counts.get(file) ?? 0) + count);
      changed = true;
    }
    if (!changed) break;
    reading = read();
  }
  const stamped = counts.size > 0 ? await renewStamps(before, reading) : [];
  return [
    ...[...counts].map(([file, count]) => `${file}: ${count} mended`),
    ...stamped.map((file) => `${file}: stamp renewed, the wording is what it was`),
  ];
}

/** @returns the files whose stamps had to change */
async function renewStamps({ texts: before }: Reading, { texts }: Reading): Promise<string[]> {
  const files: string[] = [];
  for (const after of texts) {
    const original = originalOf(after, texts);
    const was = before.find(({ file }) => file === after.file);
    const originalBefore = before.find(({ file }) => file === original?.file);
    if (!original || !was || !originalBefore) continue;
    const path = join(projectFolder, after.file);
    const source = await readFile(path, 'utf8');
    const text = withRenewedStamp(
      source,
      { before: originalBefore, after: original },
      { before: was, after },
    );
    if (text === source) continue;
    await writeFile(path, text);
    files.push(after.file);
  }
  return files;
}
