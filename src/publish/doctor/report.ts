import { hosts } from '../hosts/hosts.ts';
import type { Measure } from '../hosts/limits.ts';
import type { Diagnosis } from './examine.ts';
import type { Finding } from './finding.ts';
import { greatest } from './census.ts';
import { nameOf, type Measured } from './measures.ts';

const growth = 'one more story';
const missing = 'pages for what is not there';

/** What the doctor says of one host, in lines for a terminal. */
export function diagnosisText({
  host,
  measures,
  filesPerStory,
  notFoundPages,
  findings,
}: Diagnosis): string {
  const rows = measures.filter(
    ({ of, value, limit }) => (value > 0 && of !== 'settingsBytes') || limit,
  );
  const room = measures.flatMap((measured) => measured.room ?? []);
  const width = Math.max(...[growth, missing, ...rows.map(({ of }) => nameOf(of))].map(lengthOf));
  return [
    `${hosts[host].title} (${host})`,
    ...rows.map((row) => `  ${nameOf(row.of).padEnd(width)}  ${measureText(row)}`),
    ...(filesPerStory === undefined
      ? []
      : [
          `  ${growth.padEnd(width)}  ${filesPerStory.toFixed(1)} files` +
            (room.length === 0
              ? '; no limit is known'
              : `; room for ${number(Math.max(0, Math.min(...room)))}`),
        ]),
    `  ${missing.padEnd(width)}  ${notFoundPages.join(', ')}`,
    ...[...findings.fit, ...findings.settings].map(findingText),
  ].join('\n');
}

/** One finding, in two lines. */
export function findingText({ severity, message, hint }: Finding): string {
  return `${severity.padEnd(7)}  ${message}\n         → ${hint}`;
}

/** What every host counts. */
const common: readonly Measure[] = ['files', 'bytes', 'fileBytes', 'filesInFolder'];

/**
 * What is counted, and one line for each host: whether the upload fits, once it is built for it, how
 * many stories still do, and the limit that is nearest.
 */
export function overviewText(diagnoses: readonly Diagnosis[]): string {
  const [first] = diagnoses;
  const counted = first?.measures.filter(({ of }) => common.includes(of)) ?? [];
  const rows = diagnoses.map(({ host, measures, findings }) => {
    const over = findings.fit.filter(({ severity }) => severity === 'problem').length;
    const room = measures.flatMap((measured) => measured.room ?? []);
    const nearest = greatest(measures, shareOf);
    return [
      hosts[host].title,
      over === 0 ? 'fits' : over === 1 ? 'one problem' : `${over} problems`,
      room.length === 0
        ? 'no limit is known'
        : `room for ${number(Math.max(0, Math.min(...room)))} stories`,
      nearest?.limit ? `${nameOf(nearest.of)}: ${measureText({ ...nearest, where: '' })}` : '',
    ];
  });
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const of = Math.max(...counted.map((measured) => lengthOf(nameOf(measured.of))));
  return [
    ...counted.map((measured) => {
      const { value, where = '' } = measured;
      return `  ${nameOf(measured.of).padEnd(of)}  ${measureText({ of: measured.of, value, where })}`;
    }),
    ...rows.map((row) =>
      `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    ),
  ].join('\n');
}

/** How much of what a host takes is used; nothing where it says nothing. */
function shareOf({ value, limit }: Measured): number {
  return limit ? value / limit.most : 0;
}

function measureText({ value, where, limit }: Measured): string {
  const at = where === undefined || where === '' ? '' : `  ${where}`;
  return limit
    ? `${number(value)} of ${number(limit.most)} (${((value / limit.most) * 100).toFixed(1)} %)${at}`
    : `${number(value)}${at}`;
}

function lengthOf({ length }: string): number {
  return length;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
