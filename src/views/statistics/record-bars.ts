import type { Language } from '../../i18n/language.ts';
import { shownDataTypes } from '../../i18n/statistics-lines.ts';
import type { Library } from '../../model/library.ts';
import { byEntries, recordListings } from '../../model/record-topics.ts';
import { recordPerYear, type RecordChart } from '../../model/statistics.ts';
import type { BarRow } from '../charts/bars.ts';

/** The bars of a chart of the public record. */
export function recordBars(
  chart: RecordChart,
  library: Library,
  { addresses, numbers, topic: nameOf }: Language,
): BarRow[] {
  switch (chart) {
    case 'record-by-year':
      return recordPerYear(library.record.breaches).map(({ year, count }) => ({
        label: year,
        ...(count > 0 && { href: addresses.recordList({ kind: 'year', code: year }, 1) }),
        value: count,
        text: numbers.plain(count),
      }));
    case 'record-by-data-type':
      return byEntries(recordListings(library).dataType)
        .slice(0, shownDataTypes)
        .map(({ topic, breaches }) => ({
          label: nameOf(topic),
          href: addresses.recordList(topic, 1),
          value: breaches.length,
          text: numbers.plain(breaches.length),
        }));
  }
}
