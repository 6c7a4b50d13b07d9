import type { WordTree } from '../model/library.ts';
import type { Fault } from './fault.ts';
import { fileFault, type TextFile } from './files.ts';
import { codeFaults, formatFaults, slugFaults } from './label-faults.ts';
import { lastTime, perFile } from './per-file.ts';
import { keyFaults, pluralFaults } from './word-faults.ts';
import { readWordFile, type WordFile } from './word-file.ts';
import { parsed, type YamlOf } from './yaml.ts';

/** The locale whose file says which interface words there are; the type checker reads it too. */
export const referenceLocale = 'en';

const wordsIn = perFile((source, locale: string, yamlOf: YamlOf) =>
  readWordFile(locale, source, yamlOf),
);
/** Of a file alone, and of its plural forms beside the reference’s. */
const faultsIn = lastTime((...read: readonly WordFile[]): Fault[] => {
  const reference = read.find((file) => file.locale === referenceLocale);
  return read.flatMap((file) => [
    ...(reference && file !== reference ? keyFaults(file, reference) : []),
    ...pluralFaults(file, reference ?? file),
    // Codes are keys: a draft’s are held against the reference.
    ...(file.draft ? [] : codeFaults(file)),
    ...slugFaults(file),
    ...formatFaults(file),
  ]);
});

/** Reads the locale files and holds them against the reference and the closed lists. */
export function readWords(
  files: ReadonlyMap<string, TextFile>,
  yamlOf: YamlOf = parsed,
): {
  words: Record<string, WordTree>;
  files: WordFile[];
  faults: Fault[];
} {
  const readings = [...files].map(([locale, file]) => wordsIn(file, locale, yamlOf));
  const read = readings.flatMap(({ file }) => file ?? []);
  const faults = readings.flatMap((reading) => reading.faults);
  if (!files.has(referenceLocale))
    faults.push(
      fileFault(`content/locales/${referenceLocale}.json`, {
        rule: 'labels',
        message: 'the reference locale file is missing',
        hint: `every word the site needs is listed in ${referenceLocale}.json; put it back`,
      }),
    );
  faults.push(...faultsIn(...read));
  return {
    words: Object.fromEntries(
      read.filter(({ draft }) => !draft).map((file) => [file.locale, file.tree]),
    ),
    files: read,
    faults,
  };
}
