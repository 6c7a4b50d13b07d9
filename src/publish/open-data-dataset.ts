import type { DataDownload, Dataset } from 'schema-dts';
import { absolute } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { typeset } from '../i18n/typography.ts';
import { pageFor } from '../model/edition.ts';
import type { Library } from '../model/library.ts';
import { fileList } from './data/file-list.ts';
import { proseLicence } from './licence.ts';
import { publisherOf } from './publisher.ts';

/** The open data as schema.org describes data: every list and table as a file to take away. */
export function openDataDataset(language: Language, library: Library): Dataset {
  const { addresses, place, tag } = language;
  const { title, description, locale } = pageFor('data', tag, library.pages);
  const url = absolute(addresses.page('data'), place);
  const { groups, others } = fileList(library, place);
  const files = [...groups.flatMap(({ json, tables }) => [json, ...tables]), ...others];
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: typeset(locale, title),
    description: typeset(locale, description),
    inLanguage: locale,
    isAccessibleForFree: true,
    license: proseLicence,
    creator: publisherOf(library.site, place),
    isBasedOn: library.record.url,
    distribution: files
      .filter(({ name }) => /\.(?:json|csv)$/.test(name))
      .map(({ name, address }): DataDownload => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
        contentUrl: absolute(address, place),
      })),
  };
}
