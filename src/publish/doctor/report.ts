import { hosts } from '../hosts/hosts.ts';
import type { Diagnosis } from './examine.ts';
import type { Finding } from './finding.ts';
import { nameOf, type Measured } from './measures.ts';

/** What the doctor says of one host, in lines for a terminal. */
export function diagnosisText({
  host,
  measures,
  filesPerStory,
  notFoundPages,
  findings,
}: Diagnosis): string {
  const rows = measures.filter(
    ({ of, value, limit }) => (value > 0 && of !== 'toldBytes') || limit,
  );
  const room = measures.flatMap((measured) => measured.room ?? []);
  const width = Math.max(...rows.map(({ of }) => nameOf(of).length));
  return [
    `${hosts[host].title} (${host})`,
    ...rows.map((row) => `  ${nameOf(row.of).padEnd(width)}  ${measureText(row)}`),
    ...(filesPerStory === undefined
      ? []
      : [
          `  ${'one more story'.padEnd(width)}  ${filesPerStory.toFixed(1)} files` +
            (room.length === 0 ? '; no limit is known' : `; room for ${number(Math.min(...room))}`),
        ]),
    `  ${'pages for what is not there'.padEnd(width)}  ${notFoundPages.join(', ')}`,
    ...[...findings.fit, ...findings.settings].map(findingText),
  ].join('\n');
}

/** One finding, in two lines. */
export function findingText({ severity, message, hint }: Finding): string {
  return `${severity.padEnd(7)}  ${message}\n         → ${hint}`;
}

/** One line for each host: whether the upload fits, once it is built for it. */
export function overviewText(diagnoses: readonly Diagnosis[]): string {
  const width = Math.max(...diagnoses.map(({ host }) => hosts[host].title.length));
  return diagnoses
    .map(({ host, measures, findings }) => {
      const over = findings.fit.filter(({ severity }) => severity === 'problem');
      const room = measures.flatMap((measured) => measured.room ?? []);
      return [
        `  ${hosts[host].title.padEnd(width)}`,
        over.length === 0 ? 'fits' : `${over.length} problems`,
        room.length === 0 ? 'no limit is known' : `room for ${number(Math.min(...room))} stories`,
      ].join('  ');
    })
    .join('\n');
}

function measureText({ value, where, limit }: Measured): string {
  const at = where === undefined || where === '' ? '' : `  ${where}`;
  return limit
    ? `${number(value)} of ${number(limit.most)} (${((value / limit.most) * 100).toFixed(1)} %)${at}`
    : `${number(value)}${at}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
