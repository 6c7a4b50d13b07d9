import type { Reading } from '../read/reading.ts';
import type { Asked, Visit } from '../read/time-search.ts';
import { kilobytes, median, short, table } from './markdown-table.ts';

/** No page of a list may be heavier, at any number of stories: bytes, brotli. */
const mostOfPage = 40_000;

/** What readers wait for: searches, pages, and the heaviest of each kind. */
export function readReport(readings: readonly Reading[]): string {
  return [
    '### A search',
    'From the key to the results, the whole question typed at once in a field that has just opened; the first one is charged with all that turning to the search fetched. Medians of five readers; in brackets the most.',
    searchTable(readings),
    '### A page on slow 4G, processor four times slower',
    'The heaviest page of each kind, in English.',
    pageTable(readings),
    `### The heaviest of each kind`,
    'Brotli, of the kinds that come near 14 kB; the aim for pages is 40 kB.',
    kindTable(readings),
  ].join('\n\n');
}

function searchTable(readings: readonly Reading[]): string {
  return table(
    [
      ...['stories × 2', 'search', 'first: requests', 'kB', 'ms', 'ms, slow 4G'],
      ...['field open after, slow 4G', 'second: requests', 'kB', 'ms', 'ms, slow 4G'],
    ],
    readings.flatMap(({ stories, searches }) =>
      searches.map(({ name, visits }) => {
        const fast = visits.filter(({ connection }) => connection === 'none');
        const slow = visits.filter(({ connection }) => connection === 'slow 4G');
        const asked = (which: 'first' | 'second'): string[] => [
          middle(fast, (visit) => visit[which].requests, short),
          middle(fast, (visit) => visit[which].bytes, kilobytes),
          middle(fast, (visit) => milliseconds(visit[which]), whole),
          middle(slow, (visit) => milliseconds(visit[which]), whole),
        ];
        return [
          stories.toLocaleString('en-GB'),
          name,
          ...asked('first'),
          middle(slow, ({ opening }) => opening, whole),
          ...asked('second'),
        ];
      }),
    ),
  );
}

/** A question that found nothing took for ever. */
function milliseconds({ milliseconds: some }: Asked): number {
  return some ?? Infinity;
}

function middle(
  visits: readonly Visit[],
  value: (visit: Visit) => number,
  write: (value: number) => string,
): string {
  const values = visits.map(value);
  return `${write(median(values))} (${write(Math.max(...values))})`;
}

function pageTable(readings: readonly Reading[]): string {
  return table(
    ['stories × 2', 'page', 'first paint, ms', 'largest, ms', 'shift', 'kB', 'requests'],
    readings.flatMap(({ stories, pages }) =>
      pages.map(({ kind, firstPaint, largestPaint, shift, bytes, requests }) => [
        stories.toLocaleString('en-GB'),
        `\`${kind}\``,
        whole(firstPaint),
        whole(largestPaint),
        shift === 0 ? '0' : shift.toFixed(3),
        kilobytes(bytes),
        requests,
      ]),
    ),
  );
}

function kindTable(readings: readonly Reading[]): string {
  return table(
    ['stories × 2', 'kind', 'files', 'heaviest', 'kB raw', 'kB brotli', 'over 40 kB'],
    readings.flatMap(({ stories, kinds }) =>
      kinds
        .filter(({ bytes }) => bytes > 14_000)
        .map(({ kind, files, heaviest, raw, bytes }) => [
          stories.toLocaleString('en-GB'),
          `\`${kind}\``,
          files,
          `\`${heaviest}\``,
          kilobytes(raw),
          kilobytes(bytes),
          bytes > mostOfPage ? 'yes' : '',
        ]),
    ),
  );
}

function whole(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en-GB') : 'never';
}
