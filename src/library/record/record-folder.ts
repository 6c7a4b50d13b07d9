import type { Fault } from '../fault.ts';
import { listTree, readText, type TextFile } from '../files.ts';
import { layOut } from '../layout.ts';
import { organisationsText } from './organisations-text.ts';
import { readRecordFiles } from './read-record.ts';
import { listText, withdrawnText } from './record-text.ts';
import { noState, type RecordState } from './update.ts';

/** `content/record/` as a command finds it. */
export interface RecordFolder {
  state: RecordState;
  /** `organisations.yaml` as it is written; empty where there is none. */
  organisations: string;
  /** Why it cannot be read; then `state` is empty. */
  faults: readonly Fault[];
}

/**
 * Opens the record, which may not be there yet.
 * @param root path of the `content/` folder
 */
export function openRecord(root: string): RecordFolder {
  const { record, faults } = layOut(listTree(root));
  const missing = faults.filter(({ file }) => file.startsWith('content/record/'));
  const read = (path: string): TextFile => readText(root, path);
  const files = readRecordFiles(record, read);
  if (!files || record.organisations === undefined)
    return { state: noState, organisations: '', faults: missing };
  const { list, organisations, withdrawn } = files;
  if (!list.data || !organisations.data || !withdrawn.data)
    return {
      state: noState,
      organisations: '',
      faults: [...list.faults, ...organisations.faults, ...withdrawn.faults],
    };
  return {
    state: {
      list: list.data,
      organisations: organisations.data,
      withdrawn: withdrawn.data,
    },
    organisations: read(record.organisations).text,
    faults: [],
  };
}

/**
 * The files of the record, by their paths from `content/`.
 * @param organisations `organisations.yaml` as it is, whose comments are kept
 */
export function recordTexts(
  state: RecordState,
  organisations: string,
): ReadonlyMap<string, string> {
  return new Map([
    ...(state.list ? [['record/breaches.json', listText(state.list)] as const] : []),
    ['record/organisations.yaml', organisationsText(organisations, state.organisations)],
    ['record/withdrawn.json', withdrawnText(state.withdrawn)],
  ]);
}
