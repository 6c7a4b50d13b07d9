import { dataClasses } from '../../model/data-classes.ts';
import type { RecordedBreach } from '../../model/record.ts';
import type { RecordEntry } from '../../model/record-files.ts';

/** The id of an entry, from the name that the list never changes. */
export function entryId({ Name }: Pick<RecordEntry, 'Name'>): string {
  return Name.toLowerCase().replaceAll(/[._]/g, '-');
}

/** An entry in the words of the model; its classes of data are known. */
export function toBreach(
  entry: RecordEntry,
  about: Pick<RecordedBreach, 'company' | 'story'>,
): RecordedBreach {
  const codes = entry.DataClasses?.flatMap((code) => dataClasses[code] ?? []);
  return {
    id: entryId(entry),
    name: entry.Name,
    title: entry.Title,
    ...(entry.Domain !== undefined && { domain: entry.Domain }),
    occurred: entry.BreachDate,
    added: entry.AddedDate.slice(0, 10),
    ...(entry.ModifiedDate !== undefined && { modified: entry.ModifiedDate.slice(0, 10) }),
    accounts: entry.PwnCount,
    ...(codes && { dataTypes: [...new Set(codes)] }),
    ...(entry.IsVerified !== undefined && { verified: entry.IsVerified }),
    ...about,
  };
}

/** The order in which entries stand: that of their names, whatever their capitals. */
export function byName(a: Pick<RecordEntry, 'Name'>, b: Pick<RecordEntry, 'Name'>): number {
  const [left, right] = [entryId(a), entryId(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
