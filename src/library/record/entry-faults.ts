import { dataClasses } from '../../model/data-classes.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { RecordEntry } from '../../model/record-files.ts';
import { invisibleCharacter } from '../characters.ts';
import type { Fault } from '../fault.ts';
import { fileFault } from '../files.ts';
import type { Position } from '../yaml.ts';
import { entryId } from './entry.ts';

/** Where entries stand. */
export interface EntryPlaces {
  file: string;
  /** Place of a value of the entry with this index. */
  locate: (index: number, path: readonly PropertyKey[]) => Position;
}

/** What contradicts itself in a list of entries, and classes of data that nobody knows. */
export function entryFaults(
  entries: readonly RecordEntry[],
  { file, locate }: EntryPlaces,
  today: PartialDate,
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  entries.forEach((entry, index) => {
    const { Name: name } = entry;
    const report = (path: readonly PropertyKey[], message: string, hint: string): void => {
      faults.push(
        fileFault(file, {
          ...locate(index, path),
          rule: 'schema',
          message: `${name}: ${message}`,
          hint,
        }),
      );
    };
    const other = seen.get(entryId(entry));
    if (other !== undefined)
      report(
        ['Name'],
        other === name ? 'this name stands twice' : `“${other}” differs from it in capitals only`,
        'keep one of the two entries; the list gives each breach a name of its own',
      );
    else seen.set(entryId(entry), name);
    const unseen = invisibleCharacter(entry.Title);
    if (unseen) report(['Title'], unseen.message, unseen.hint);
    for (const { path, message } of dateProblems(entry, today))
      report([path], message, 'correct the date, or take the entry from the list anew');
    entry.DataClasses?.forEach((code, at, all) => {
      if (all.indexOf(code) < at)
        report(['DataClasses', at], `“${code}” stands twice in DataClasses`, 'keep one');
      else if (!Object.hasOwn(dataClasses, code))
        report(
          ['DataClasses', at],
          `the class of data “${code}” is not known`,
          'add it to src/model/data-classes.ts with the data type that it stands for',
        );
    });
  });
  return faults;
}

function dateProblems(
  { BreachDate: occurred, AddedDate: added, ModifiedDate: modified }: RecordEntry,
  today: PartialDate,
): { path: string; message: string }[] {
  const problems: { path: string; message: string }[] = [];
  if (added.slice(0, 10) > today)
    problems.push({
      path: 'AddedDate',
      message: `${added} lies in the future (today is ${today}, UTC)`,
    });
  if (occurred > added.slice(0, 10))
    problems.push({
      path: 'BreachDate',
      message: `the breach of ${occurred} was added before it occurred (${added})`,
    });
  if (modified !== undefined && modified < added)
    problems.push({
      path: 'ModifiedDate',
      message: `changed on ${modified}, before it was added (${added})`,
    });
  return problems;
}
