import type { Dataset } from 'schema-dts';
import { absolute, chartFileAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { recordChartLine } from '../i18n/record-chart-lines.ts';
import type { Library } from '../model/library.ts';
import { recordCharts, recordPerYear } from '../model/statistics.ts';

/** The public record as schema.org describes data: whose it is, under which licence. */
export function recordDataset(language: Language, library: Library): Dataset {
  const { addresses, place, words, tag } = language;
  const { source, url, licenceUrl, retrieved, breaches } = library.record;
  const page = absolute(addresses.section('record'), place);
  const years = recordPerYear(breaches);
  const [first, last] = [years[0], years.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    url: page,
    name: words('record.title'),
    description: words('record.what', { source }),
    inLanguage: tag,
    isAccessibleForFree: true,
    license: licenceUrl,
    creator: { '@type': 'Organization', name: source, url },
    isBasedOn: url,
    ...(retrieved !== undefined && { dateModified: retrieved }),
    ...(first && last && { temporalCoverage: `${first.year}/${last.year}` }),
    distribution: recordCharts.map((chart) => ({
      '@type': 'DataDownload',
      name: words(`statistics.charts.${chart}.title`),
      description: recordChartLine(chart, library, language),
      encodingFormat: 'text/csv',
      contentUrl: absolute(chartFileAddress(chart, place), place),
    })),
  };
}
