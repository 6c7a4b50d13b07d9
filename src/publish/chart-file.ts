import { disclosureDelays } from '../model/disclosure-delay.ts';
import type { Library } from '../model/library.ts';
import {
  byFrequency,
  penaltiesByCurrency,
  perYear,
  type StatisticsChart,
} from '../model/statistics.ts';
import { listings, type Listing } from '../model/topics.ts';
import { csv } from './csv.ts';

/** The numbers of a chart as CSV: codes and ids, which are the same in every language. */
export function chartFile(chart: StatisticsChart, library: Library): string {
  const { sector, dataType } = listings(library);
  switch (chart) {
    case 'breaches-by-year':
      return csv([
        ['year', 'breaches'],
        ...perYear(library.stories).map(({ year, count }) => [year, count]),
      ]);
    case 'breaches-by-sector':
      return csv([['sector', 'breaches'], ...counted(sector)]);
    case 'breaches-by-data-type':
      return csv([['data_type', 'breaches'], ...counted(dataType)]);
    case 'time-to-disclosure':
      return csv([
        ['from_months', 'to_months', 'breaches'],
        ...disclosureDelays(library.stories).bands.map(({ band, count }) => [
          band.from,
          band.to ?? '',
          count,
        ]),
      ]);
    case 'fines-and-settlements':
      return csv([
        ['currency', 'value', 'qualifier', 'kind', 'date', 'companies', 'stories', 'source'],
        ...penaltiesByCurrency(library.stories).flatMap(({ sums }) =>
          sums.map(({ amount, stories }) => [
            amount.currency,
            amount.value,
            amount.atLeast ? 'at least' : amount.atMost ? 'at most' : amount.about ? 'about' : '',
            amount.kind,
            amount.said,
            [...new Set(stories.flatMap(({ facts }) => facts.companies))].join(' '),
            stories.map(({ id }) => id).join(' '),
            stories[0].facts.sources[amount.source]?.url ?? '',
          ]),
        ),
      ]);
  }
}

function counted(found: readonly Listing[]): [string, number][] {
  return byFrequency(found).map(({ topic, stories }) => [topic.code, stories.length]);
}
