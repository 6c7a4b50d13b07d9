import type { Library } from '../model/library.ts';
import { byEntries, recordListings } from '../model/record-topics.ts';
import { recordPerYear, type RecordChart } from '../model/statistics.ts';
import type { Language } from './language.ts';
import { entriesLine } from './record-line.ts';
import { shownDataTypes } from './statistics-lines.ts';

/** What a chart of the public record shows, in a sentence. */
export function recordChartLine(chart: RecordChart, library: Library, language: Language): string {
  const { words, numbers, list } = language;
  const { breaches } = library.record;
  const entries = entriesLine(breaches.length, language);
  switch (chart) {
    case 'record-by-year': {
      const years = recordPerYear(breaches);
      const most = Math.max(0, ...years.map(({ count }) => count));
      return words(`statistics.charts.${chart}.line`, {
        entries,
        number: numbers.plain(most),
        years: list(years.filter(({ count }) => count === most).map(({ year }) => year)),
      });
    }
    case 'record-by-data-type': {
      const [first] = byEntries(recordListings(library).dataType);
      return words(`statistics.charts.${chart}.line`, {
        entries,
        number: numbers.plain(first?.breaches.length ?? 0),
        dataType: first ? language.topic(first.topic) : '',
      });
    }
  }
}

/** What to know before reading such a chart. */
export function recordChartNote(
  chart: RecordChart,
  library: Library,
  { words, numbers }: Language,
): string | undefined {
  switch (chart) {
    case 'record-by-year':
      return words(`statistics.charts.${chart}.note`);
    case 'record-by-data-type': {
      const all = recordListings(library).dataType.length;
      const unknown = library.record.breaches.filter(({ dataTypes }) => !dataTypes).length;
      return words(`statistics.charts.${chart}.note`, {
        shown: numbers.plain(Math.min(all, shownDataTypes)),
        all: numbers.plain(all),
        count: unknown,
        number: numbers.plain(unknown),
      });
    }
  }
}
