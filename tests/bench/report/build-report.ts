import { stepNames, type Race, type Result } from '../build/race.ts';
import type { Cost } from '../build/measure.ts';
import type { Machine } from '../machine.ts';
import { kilobytes, median, megabytes, short, table } from './markdown-table.ts';

/** What building cost: clean, after one change, and for each further page. */
export function buildReport(races: readonly Race[]): string {
  return [
    '### A clean build',
    cleanTable(races),
    '### After one change',
    againTable(races),
    '### What each further page costs',
    slopeTable(races),
  ].join('\n\n');
}

function cleanTable(races: readonly Race[]): string {
  return table(
    [
      ...['stories × 2', 'generator', 's', 'CPU s', 'of which indexer', 'CPU, ours ÷ its'],
      ...['peak MB, largest process', 'together', 'pages', 'CPU ms a page', 'ours ÷ its'],
      ...['files', 'MB', 'of which index: files', 'MB'],
    ],
    races.flatMap(({ stories, results }) =>
      results.map((result) => {
        const { size } = result;
        const [ours] = results;
        return [
          stories.toLocaleString('en-GB'),
          titled(result),
          short(of(result.clean, 'seconds')),
          short(cpu(result)),
          short(of(result.clean, 'indexCpu')),
          ratio(ours && cpu(ours), cpu(result)),
          megabytes(of(result.clean, 'largest')),
          megabytes(of(result.clean, 'together')),
          size.pages.toLocaleString('en-GB'),
          short(aPage(result)),
          ratio(ours && aPage(ours), aPage(result)),
          size.files.toLocaleString('en-GB'),
          megabytes(size.bytes),
          size.indexFiles.toLocaleString('en-GB'),
          megabytes(size.indexBytes),
        ];
      }),
    ),
  );
}

function againTable(races: readonly Race[]): string {
  return table(
    [
      ...['stories × 2', 'what changed', 'generator', 's', 's, ours ÷ its', 'CPU s'],
      ...['CPU, ours ÷ its', 'files: changed', 'added', 'removed', 'kB to upload'],
    ],
    races.flatMap(({ stories, results }) =>
      (results[0]?.again ?? []).flatMap(({ step, costs: ours }) =>
        results.flatMap((result) =>
          result.again
            .filter((other) => other.step === step)
            .map(({ costs, change }) => [
              stories.toLocaleString('en-GB'),
              stepNames[step],
              titled(result),
              short(of(costs, 'seconds')),
              ratio(of(ours, 'seconds'), of(costs, 'seconds')),
              short(of(costs, 'cpu')),
              ratio(of(ours, 'cpu'), of(costs, 'cpu')),
              change.changed,
              change.added,
              change.removed,
              kilobytes(change.bytes),
            ]),
        ),
      ),
    ),
  );
}

/** Between one number of stories and the next. */
function slopeTable(races: readonly Race[]): string {
  return table(
    [
      'from',
      'to stories × 2',
      'generator',
      'pages a story',
      'CPU ms a further page',
      'kB a further page',
      'peak kB a further page',
    ],
    races.slice(1).flatMap((race, index) =>
      race.results.flatMap((result) => {
        const from = races[index];
        const before = from?.results.find(({ name }) => name === result.name);
        if (!from || !before) return [];
        const pages = result.size.pages - before.size.pages;
        const [peak, peakBefore] = [of(result.clean, 'largest'), of(before.clean, 'largest')];
        return [
          [
            from.stories.toLocaleString('en-GB'),
            race.stories.toLocaleString('en-GB'),
            titled(result),
            short(pages / (race.stories - from.stories)),
            short(((cpu(result) - cpu(before)) * 1000) / pages),
            short((result.size.bytes - before.size.bytes) / 1000 / pages),
            short((peak - peakBefore) / 1000 / pages),
          ],
        ];
      }),
    ),
  );
}

/** Where the numbers come from. */
export function machineLine({
  day,
  system,
  processor,
  cores,
  memory,
  node,
  load,
}: Machine): string {
  return `${day}; ${processor}, ${cores} cores, ${short(memory / 2 ** 30)} GiB, ${system}, Node ${node}; load ${load}.`;
}

function titled({ name, version }: Pick<Result, 'name' | 'version'>): string {
  return version === '' ? `**${name}**` : name.replace(/^\S+/, (first) => `${first} ${version}`);
}

/** The median of the rounds. */
export function of(costs: readonly Cost[], key: keyof Cost): number {
  return median(costs.map((cost) => cost[key] ?? NaN));
}

export function cpu({ clean }: Pick<Result, 'clean'>): number {
  return of(clean, 'cpu');
}

export function aPage(result: Pick<Result, 'clean' | 'size'>): number {
  return (cpu(result) * 1000) / result.size.pages;
}

function ratio(ours: number | undefined, its: number): string {
  return ours === its || ours === undefined ? '–' : short(ours / its);
}
