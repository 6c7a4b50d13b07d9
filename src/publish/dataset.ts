import type { DataDownload, Dataset } from 'schema-dts';
import { absolute, chartFileAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { chartLine } from '../i18n/statistics-lines.ts';
import type { Library } from '../model/library.ts';
import { perYear, statisticsCharts, type StatisticsChart } from '../model/statistics.ts';
import { proseLicence } from './licence.ts';
import { publisherOf } from './publisher.ts';

/** The count of all breaches of the site, as schema.org describes data: a file for each chart. */
export function statisticsDataset(language: Language, library: Library): Dataset {
  const { addresses, place, words, tag } = language;
  const url = absolute(addresses.section('statistics'), place);
  const years = perYear(library.stories);
  const [first, last] = [years[0], years.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: words('statistics.title'),
    description: words('statistics.description'),
    inLanguage: tag,
    isAccessibleForFree: true,
    license: proseLicence,
    creator: publisherOf(library.site, place),
    ...(first && last && { temporalCoverage: `${first.year}/${last.year}` }),
    variableMeasured: statisticsCharts.map((chart) => titleOf(chart, language)),
    distribution: statisticsCharts.map((chart): DataDownload => ({
      '@type': 'DataDownload',
      name: titleOf(chart, language),
      description: chartLine(chart, library, language),
      encodingFormat: 'text/csv',
      contentUrl: absolute(chartFileAddress(chart, place), place),
    })),
  };
}

function titleOf(chart: StatisticsChart, { words }: Language): string {
  return words(`statistics.charts.${chart}.title`);
}
