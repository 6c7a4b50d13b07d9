import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { projectFolder } from '../../site/support/build-site.ts';
import type { Race } from '../build/race.ts';
import type { Writing } from '../dev/writing.ts';
import type { Reading } from '../read/reading.ts';
import { readReport } from './read-report.ts';
import { aPage, buildReport, cpu, machineLine, of } from './build-report.ts';
import { plot, type Curve } from './plot.ts';
import { benchFolder, openResults } from './results.ts';
import { writingReport } from './writing-report.ts';

/** In docs/speed.md, what stands between these lines is written by the bench, the rest by people. */
const marks = ['<!-- bench: from here -->', '<!-- bench: to here -->'] as const;

/**
 * Writes everything measured until now into `.breche/bench/`: `speed.md` and `speed.svg`.
 * @param keep writes them into `docs/` too
 * @returns the table
 */
export async function writeReport(keep: boolean): Promise<string> {
  const races = openResults<Race>('builds').all();
  const readings = openResults<Reading>('reads').all();
  const writings = openResults<Writing>('writes').all();
  const text = report(races, readings, writings);
  const picture = draw(races);
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(join(benchFolder, 'speed.md'), text);
  writeFileSync(join(benchFolder, 'speed.svg'), picture);
  if (keep) {
    const page = join(projectFolder, 'docs/speed.md');
    const written = replaced(readFileSync(page, 'utf8'), text);
    writeFileSync(page, await format(written, { parser: 'markdown' }));
    writeFileSync(join(projectFolder, 'docs/speed.svg'), picture);
  }
  return text;
}

function report(
  races: readonly Race[],
  readings: readonly Reading[],
  writings: readonly Writing[],
): string {
  const measured = (kind: string, all: readonly (Race | Reading | Writing)[]): string[] =>
    all.map(
      ({ stories, machine }) =>
        `- ${kind}, ${stories.toLocaleString('en-GB')} × 2: ${machineLine(machine)}`,
    );
  return [
    ...(races.length > 0 ? [buildReport(races)] : []),
    ...(writings.length > 0 ? [writingReport(writings)] : []),
    ...(readings.length > 0 ? [readReport(readings)] : []),
    '### When and where',
    [
      ...measured('building', races),
      ...measured('writing', writings),
      ...measured('reading', readings),
    ].join('\n'),
    '',
  ].join('\n\n');
}

function draw(races: readonly Race[]): string {
  const names = [...new Set(races.flatMap(({ results }) => results.map(({ name }) => name)))];
  const curves = (value: (result: Race['results'][number]) => number): Curve[] =>
    names.map((name) => ({
      name,
      points: races.flatMap(({ stories, results }) =>
        results
          .filter((result) => result.name === name)
          .map((result) => [stories, value(result)] as const),
      ),
    }));
  return plot(
    [
      { title: 'A clean build and its search index, CPU s', curves: curves(cpu) },
      { title: 'The same for each page, CPU ms', curves: curves(aPage) },
      { title: 'After one changed figure, CPU s', curves: curves(afterFigure) },
    ],
    'stories, in two languages',
  );
}

function afterFigure({ again }: Race['results'][number]): number {
  return of(again.find(({ step }) => step === 'figure')?.costs ?? [], 'cpu');
}

function replaced(page: string, text: string): string {
  const [start, end] = [page.indexOf(marks[0]), page.indexOf(marks[1])];
  if (start === -1 || end < start)
    throw new Error(`docs/speed.md lacks the lines ${marks.join(' and ')}`);
  return `${page.slice(0, start + marks[0].length)}\n\n${text}\n${page.slice(end)}`;
}
