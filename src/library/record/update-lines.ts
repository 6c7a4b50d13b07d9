import type { FieldChange, RecordChanges } from '../../model/record-changes.ts';
import type { RecordEntry } from '../../model/record-files.ts';
import { leftOutKinds, type Incoming } from './incoming.ts';
import type { Joined, Moved } from './join.ts';

/** What a copy of the list holds, in a line. */
export function incomingLine({ entries, leftOut, withoutClasses }: Incoming): string {
  const kinds = [...leftOut].map(([kind, count]) => `${leftOutKinds[kind]} ${count}`);
  return [
    `${entries.length} entries`,
    ...(kinds.length > 0 ? [`left out: ${kinds.join(', ')}`] : []),
    ...(withoutClasses.length > 0
      ? [`without their data types, one of which is not known: ${withoutClasses.join(', ')}`]
      : []),
  ].join('; ');
}

/** What is added, changed and withdrawn, entry by entry and field by field. */
export function changeLines({ added, changed, withdrawn }: RecordChanges): string[] {
  return [
    `Added: ${added.length}`,
    ...added.map(
      (entry) => `  ${named(entry)}: ${entry.PwnCount} accounts, breach of ${entry.BreachDate}`,
    ),
    `Changed: ${changed.length}`,
    ...changed.flatMap(({ entry, fields }) => [
      `  ${named(entry)}`,
      ...fields.map((field) => `    ${fieldLine(field)}`),
    ]),
    `Withdrawn: ${withdrawn.length}`,
    ...withdrawn.map((entry) => `  ${named(entry)}`),
  ];
}

/** Whom entries were joined to, and what is left for a person to decide. */
export function joinLines(
  joined: readonly Joined[],
  moved: readonly Moved[],
  emptied: readonly string[] = [],
): string[] {
  const undecided = joined.filter(({ is }) => is === 'undecided');
  const certain = joined.filter(({ is }) => is !== 'undecided');
  return [
    ...(emptied.length > 0 ? [`Organisations without an entry, which go: ${emptied.length}`] : []),
    ...emptied.map((id) => `  ${id}`),
    ...(moved.length > 0 ? [`Organisations with a file of their own by now: ${moved.length}`] : []),
    ...moved.map(({ from, company }) =>
      from === company
        ? `  ${from}`
        : `  ${from} → ${company}; so that its old address leads there, add to content/companies/${company}.yaml: formerIds: [${from}]`,
    ),
    ...(certain.length > 0 ? [`Joined: ${certain.length}`] : []),
    ...certain.map(
      ({ entry, is, id = '' }) =>
        `  ${named(entry)} → ${id}${is === 'new' ? ', a new organisation' : ''}`,
    ),
    ...(undecided.length > 0 ? [`To be decided in organisations.yaml: ${undecided.length}`] : []),
    ...undecided.map(
      ({ entry, near }) =>
        `  ${named(entry)}${near.length > 0 ? `; may be about ${near.join(', ')}` : ''}`,
    ),
  ];
}

function named({ Name, Title, Domain }: RecordEntry): string {
  const about = [Title === Name ? undefined : `“${Title}”`, Domain].filter(Boolean);
  return about.length === 0 ? Name : `${Name} (${about.join(', ')})`;
}

function fieldLine({ field, before, after }: FieldChange): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const more = after.filter((code) => !before.includes(code)).map((code) => `+ ${code}`);
    const less = before.filter((code) => !after.includes(code)).map((code) => `− ${code}`);
    return `${field}: ${[...more, ...less].join(', ')}`;
  }
  return `${field}: ${shown(before)} → ${shown(after)}`;
}

function shown(value: FieldChange['before']): string {
  return value === undefined ? 'nothing' : Array.isArray(value) ? value.join(', ') : String(value);
}
