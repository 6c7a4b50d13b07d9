import type { Writing } from '../dev/writing.ts';
import { median, table } from './markdown-table.ts';

/** What somebody waits for who writes. */
export function writingReport(all: readonly Writing[]): string {
  const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
  return [
    '### While writing',
    'From the command `npm run dev` to the first page, and from a saved file to the page with the change in it (median; in brackets the longest).',
    table(
      ['stories × 2', 'what', 'site is there, ms', 'page is there, ms'],
      all.flatMap(({ stories, starts, saved }) => [
        ...starts.map(({ page, clean, ready, first }) => [
          stories.toLocaleString('en-GB'),
          `start, ${page} first${clean ? ', nothing kept of a former start' : ''}`,
          whole(ready),
          whole(first),
        ]),
        ...saved.map(({ what, milliseconds }) => [
          stories.toLocaleString('en-GB'),
          `${what} saved`,
          '–',
          `${whole(median(milliseconds))} (${whole(Math.max(...milliseconds))})`,
        ]),
      ]),
    ),
  ].join('\n\n');
}
