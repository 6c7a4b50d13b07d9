import type { RecordList } from '../../model/record-files.ts';
import type { WithdrawnBreach } from '../../model/record.ts';
import { byName } from './entry.ts';

/** `breaches.json`: one entry a line, in the order of names, so that a change is a changed line. */
export function listText({ entries, ...head }: RecordList): string {
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = entries.toSorted(byName).map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n${fields.join('')}  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** `withdrawn.json`, in the same form. */
export function withdrawnText(withdrawn: readonly WithdrawnBreach[]): string {
  const lines = withdrawn
    .toSorted((a, b) => byName({ Name: a.name }, { Name: b.name }))
    .map((one) => `  ${JSON.stringify(one)}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
