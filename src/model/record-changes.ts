import type { RecordEntry } from './record-files.ts';

/** A field of an entry that a newer copy of the list states otherwise. */
export interface FieldChange {
  field: keyof RecordEntry;
  before: RecordEntry[keyof RecordEntry];
  after: RecordEntry[keyof RecordEntry];
}

/** What a newer copy of the list has that an older one had not, by name. */
export interface RecordChanges {
  added: RecordEntry[];
  changed: { entry: RecordEntry; fields: FieldChange[] }[];
  /** As they were. */
  withdrawn: RecordEntry[];
}

const fields: readonly (keyof RecordEntry)[] = [
  'Title',
  'Domain',
  'BreachDate',
  'AddedDate',
  'ModifiedDate',
  'PwnCount',
  'DataClasses',
  'IsVerified',
];

/** Compares two copies of the list, entry by entry and field by field. */
export function changesBetween(
  before: readonly RecordEntry[],
  after: readonly RecordEntry[],
): RecordChanges {
  const known = new Map(before.map((entry) => [entry.Name, entry]));
  const present = new Set(after.map(({ Name }) => Name));
  return {
    added: after.filter(({ Name }) => !known.has(Name)),
    changed: after.flatMap((entry) => {
      const old = known.get(entry.Name);
      const changes = old ? fieldChanges(old, entry) : [];
      return changes.length === 0 ? [] : [{ entry, fields: changes }];
    }),
    withdrawn: before.filter(({ Name }) => !present.has(Name)),
  };
}

function fieldChanges(before: RecordEntry, after: RecordEntry): FieldChange[] {
  return fields
    .filter((field) => !equal(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Classes of data are a set: their order says nothing. */
function equal(a: RecordEntry[keyof RecordEntry], b: RecordEntry[keyof RecordEntry]): boolean {
  return Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((code) => b.includes(code))
    : a === b;
}
