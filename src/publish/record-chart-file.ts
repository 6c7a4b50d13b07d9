import type { Library } from '../model/library.ts';
import { byEntries, recordListings } from '../model/record-topics.ts';
import { recordPerYear, type RecordChart } from '../model/statistics.ts';
import { csv } from './csv.ts';

/** The numbers of a chart of the public record as CSV; each row says whose they are. */
export function recordChartFile(chart: RecordChart, library: Library): string {
  const { source, licence, breaches } = library.record;
  const file = (head: string, rows: readonly (readonly [string, number])[]): string =>
    csv([[head, 'entries', 'source', 'licence'], ...rows.map((row) => [...row, source, licence])]);
  switch (chart) {
    case 'record-by-year':
      return file(
        'year',
        recordPerYear(breaches).map(({ year, count }) => [year, count]),
      );
    case 'record-by-data-type':
      return file(
        'data_type',
        byEntries(recordListings(library).dataType).map(({ topic, breaches: listed }) => [
          topic.code,
          listed.length,
        ]),
      );
  }
}
