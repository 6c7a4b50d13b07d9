import type { HostName } from '../../model/host.ts';
import { limits, type Limit, type Measure } from '../hosts/limits.ts';
import { greatest, type Census } from './census.ts';
import type { Finding } from './finding.ts';
import type { Growth } from './growth.ts';

/** A measure of an upload, beside what its host takes. */
export interface Measured {
  of: Measure;
  value: number;
  /** What it was found in: a file, a folder. */
  where?: string;
  limit?: Limit;
  /** Stories that still fit, where the measure grows with them. */
  room?: number;
}

/**
 * Measures everything that some host limits.
 * @param settingsBytes the size of the largest file that is written for the host
 */
export function measure(
  host: HostName,
  census: Census,
  growth: Growth | undefined,
  settingsBytes: number,
): Measured[] {
  const file = greatest(census.files, ({ bytes }) => bytes);
  const folder = greatest(census.folders, ([, files]) => files);
  const longest = (lines: readonly string[]): number =>
    greatest(lines, ({ length }) => length)?.trim().length ?? 0;
  const values: Omit<Measured, 'limit' | 'room'>[] = [
    { of: 'files', value: census.files.length },
    { of: 'entries', value: census.files.length + census.folders.size },
    { of: 'filesInFolder', value: folder?.[1] ?? 0, where: folder?.[0] ?? '' },
    { of: 'fileBytes', value: file?.bytes ?? 0, where: file?.path ?? '' },
    { of: 'bytes', value: census.bytes },
    { of: 'headerRules', value: census.headers.filter((line) => line.startsWith('/')).length },
    { of: 'headerLine', value: longest(census.headers) },
    { of: 'redirects', value: census.redirects.length },
    { of: 'redirectLine', value: longest(census.redirects) },
    { of: 'settingsBytes', value: settingsBytes },
  ];
  return values.map((measured) => {
    const limit = limits[host].find(({ of }) => of === measured.of);
    const each = growth && measured.of in growth ? growth[measured.of as keyof Growth] : 0;
    return {
      ...measured,
      ...(limit && { limit }),
      ...(limit && each > 0 && { room: Math.floor((limit.most - measured.value) / each) }),
    };
  });
}

const names: Readonly<Record<Measure, string>> = {
  files: 'files',
  entries: 'files and folders',
  filesInFolder: 'files in one folder',
  fileBytes: 'bytes in one file',
  bytes: 'bytes',
  headerRules: 'header rules',
  headerLine: 'characters in a line of _headers',
  redirects: 'redirects',
  redirectLine: 'characters in a redirect',
  settingsBytes: 'bytes in one file of settings',
};

export function nameOf(of: Measure): string {
  return names[of];
}

/** Measures that are over the limit, or will be within a tenth of it. */
export function limitFindings(measures: readonly Measured[]): Finding[] {
  return measures.flatMap(({ of, value, where, limit }): Finding[] => {
    if (!limit || value <= limit.most * 0.9) return [];
    const over = value > limit.most;
    const at = where === undefined || where === '' ? '' : `, in ${where}`;
    return [
      {
        severity: over && !limit.soft ? 'problem' : 'warning',
        message: `${value.toLocaleString('en')} ${nameOf(of)}${at}; the host takes ${limit.most.toLocaleString('en')}`,
        hint: [
          `${limit.source}, read ${limit.read}`,
          ...(limit.otherwise === undefined ? [] : [limit.otherwise]),
          ...(of === 'files' || of === 'bytes'
            ? ['site.yaml can switch off socialImages and precompressed']
            : []),
        ].join('; '),
      },
    ];
  });
}
