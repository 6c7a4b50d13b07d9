import type { z } from 'zod';
import type { Company } from '../../model/company.ts';
import { noRecord, type PublicRecord } from '../../model/record.ts';
import { organisationsFile, recordList, withdrawnList } from '../../model/record-files.ts';
import type { Fault } from '../fault.ts';
import type { TextFile } from '../files.ts';
import type { RecordLayout } from '../layout.ts';
import { perFile } from '../per-file.ts';
import { validate, type Validated } from '../validate.ts';
import { parseYaml, type YamlFile } from '../yaml.ts';
import { toBreach } from './entry.ts';
import { entryFaults } from './entry-faults.ts';
import { parseJsonLazily } from './lazy-json.ts';
import { organisationFaults, type AroundRecord } from './organisation-faults.ts';
import { recordedCompanies, whomEntriesAreAbout } from './organisations.ts';
import { listText } from './record-text.ts';

/** Explains the files of `content/record/`. */
export const recordGuide = 'content/record/README.md';

/** A file of `content/record/` with the places of what it says. */
export type RecordFile<S extends z.ZodType> = { file: string; yaml: YamlFile } & Validated<
  z.infer<S>
>;

const listIn = perFile((source: TextFile) => readJson(source, recordList));
const withdrawnIn = perFile((source: TextFile) => readJson(source, withdrawnList));
const organisationsIn = perFile((source: TextFile) => {
  const file = `content/${source.path}`;
  const yaml = parseYaml(file, source.text);
  return { file, yaml, ...validate(file, yaml, organisationsFile, recordGuide) };
});

/**
 * Reads `content/record/`: the list, and whom its entries are about.
 * @param read reads a file by its path from `content/`
 * @returns the record, and the companies that nothing else tells of
 */
export function readRecord(
  layout: RecordLayout,
  read: (path: string) => TextFile,
  around: AroundRecord,
): { record: PublicRecord; companies: Company[]; faults: Fault[] } {
  const files = readRecordFiles(layout, read);
  if (!files) return { record: noRecord, companies: [], faults: [] };
  const { source, list, organisations, withdrawn } = files;
  const faults = [...list.faults, ...organisations.faults, ...withdrawn.faults];
  if (!list.data || !organisations.data) return { record: noRecord, companies: [], faults };

  const { entries, ...head } = list.data;
  const about = whomEntriesAreAbout(organisations.data);
  faults.push(
    ...entryFaults(
      entries,
      {
        file: list.file,
        locate: (index, path) => list.yaml.locate(['entries', index, ...path]),
      },
      around.today,
    ),
    ...writingFaults(list.file, source, listText(list.data)),
    ...organisationFaults(
      { ...organisations, data: organisations.data },
      { ...list, data: list.data },
      around,
    ),
  );
  return {
    record: {
      ...head,
      breaches: entries.map((entry) => {
        const { company, story } = about.get(entry.Name) ?? {};
        return toBreach(entry, {
          ...(company !== undefined && { company }),
          ...(story !== undefined && around.told.has(story) && { story }),
        });
      }),
      withdrawn: withdrawn.data ?? [],
    },
    companies: recordedCompanies(organisations.data),
    faults,
  };
}

/** The files of `content/record/`, when it is there. */
export function readRecordFiles(
  { breaches, organisations, withdrawn }: RecordLayout,
  read: (path: string) => TextFile,
):
  | {
      /** The list as it is written. */
      source: string;
      list: RecordFile<typeof recordList>;
      organisations: RecordFile<typeof organisationsFile>;
      withdrawn: RecordFile<typeof withdrawnList>;
    }
  | undefined {
  if (breaches === undefined || organisations === undefined || withdrawn === undefined)
    return undefined;
  const list = read(breaches);
  return {
    source: list.text,
    list: listIn(list),
    organisations: organisationsIn(read(organisations)),
    withdrawn: withdrawnIn(read(withdrawn)),
  };
}

function readJson<S extends z.ZodType>(source: TextFile, schema: S): RecordFile<S> {
  const file = `content/${source.path}`;
  const yaml = parseJsonLazily(file, source.text);
  return { file, yaml, ...validate(file, yaml, schema, recordGuide) };
}

/** A list that was not written by the command: two of one key, another order, several lines an entry. */
function writingFaults(file: string, text: string, written: string): Fault[] {
  if (text === written) return [];
  const expected = written.split('\n');
  const line = text.split('\n').findIndex((one, index) => one !== expected[index]) + 1;
  return [
    {
      file,
      line: Math.max(line, 1),
      column: 1,
      severity: 'warning',
      rule: 'schema',
      message: 'this line is not as the command writes it',
      hint: 'put one entry on each line, in the order of names; or write the list anew: npm run record -- update <file>',
    },
  ];
}
