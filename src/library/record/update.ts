import type { Company } from '../../model/company.ts';
import type { PartialDate } from '../../model/dates.ts';
import { changesBetween, type RecordChanges } from '../../model/record-changes.ts';
import type { Organisations, RecordEntry, RecordList } from '../../model/record-files.ts';
import { noRecord, type WithdrawnBreach } from '../../model/record.ts';
import { join, without, type Joined, type Moved } from './join.ts';

/** What the files of `content/record/` say; all empty where there are none. */
export interface RecordState {
  list: RecordList | undefined;
  organisations: Organisations;
  withdrawn: readonly WithdrawnBreach[];
}

export const noState: RecordState = {
  list: undefined,
  organisations: { companies: {}, organisations: {}, unattributed: [], stories: {} },
  withdrawn: [],
};

/** What a newer copy of the list makes of the record. */
export interface Update {
  state: RecordState & { list: RecordList };
  changes: RecordChanges;
  joined: readonly Joined[];
  moved: readonly Moved[];
  /** Ids of organisations that have no entry left. */
  emptied: readonly string[];
}

/** So many entries are never withdrawn at once: a copy without them is a part of the list. */
const fewest = 10;
const smallestPart = 0.05;

/**
 * Takes a newer copy of the list over. Entries that it no longer has leave the record, and a
 * tombstone says so; new ones are joined to an organisation where that is certain.
 * @param day day on which the copy was taken
 */
export function updated(
  present: RecordState,
  entries: readonly RecordEntry[],
  companies: readonly Company[],
  day: PartialDate,
): Update {
  const changes = changesBetween(present.list?.entries ?? [], entries);
  const gone = new Set(changes.withdrawn.map(({ Name }) => Name));
  const back = new Set(entries.map(({ Name }) => Name));
  const { source, url, licence, licenceUrl } = present.list ?? noRecord;
  const left = without(present.organisations, gone);
  const joined = join(entries, left, companies);
  return {
    state: {
      list: { source, url, licence, licenceUrl, retrieved: day, entries: [...entries] },
      organisations: joined.organisations,
      withdrawn: [
        ...present.withdrawn.filter(({ name }) => !back.has(name)),
        ...[...gone].map((name) => ({ name, withdrawn: day })),
      ],
    },
    changes,
    joined: joined.joined,
    moved: joined.moved,
    emptied: Object.keys(present.organisations.organisations).filter(
      (id) => !Object.hasOwn(left.organisations, id),
    ),
  };
}

/** Whether a copy lacks so many entries that it cannot be the whole list. */
export function isPartOfList({ changes: { withdrawn } }: Update, { list }: RecordState): boolean {
  const before = list?.entries.length ?? 0;
  return withdrawn.length > Math.max(fewest, before * smallestPart);
}
