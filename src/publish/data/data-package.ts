import { absolute, dataAddress, rootAddress } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { proseLicence, proseLicenceId, proseLicenceName } from '../licence.ts';
import type { DataFile } from './data-file.ts';
import { fieldsOf, type Table } from './table.ts';
import { tables } from './tables.ts';

const profile = 'https://datapackage.org/profiles/2.0';

/** What each file is, in the language of the standards that describe it. */
const descriptions: Readonly<Record<string, string>> = {
  'stories.json': 'Every story with all of its facts.',
  'companies.json': 'Every organisation of a story or of the public record.',
  'records.json': 'The public record: facts on breaches that another list states.',
  'vocabulary.json': 'Every code of the data, with its word in each language.',
  'withdrawals.json': 'What was in the data once and is no more.',
  'changes.json': 'What each release added, changed and removed.',
};

/**
 * The description of the data as a Data Package, version 2
 * (https://datapackage.org/standard/data-package/): licences, sources, columns and checksums of each
 * file, less those of single stories and companies, which repeat them.
 * @param version of the data, semantic
 */
export function dataPackage(
  files: readonly DataFile[],
  library: Library,
  place: Place,
  version: string,
): object {
  const { site, record } = library;
  const licences = [{ name: proseLicenceId, path: proseLicence, title: proseLicenceName }];
  const list = { title: record.source, path: record.url };
  const home = absolute(rootAddress(place), place);
  const shared = files.flatMap((file) => {
    const table = tables.find(({ name }) => file.path === `${name}.csv`);
    if (!table && !Object.hasOwn(descriptions, file.path)) return [];
    return {
      name: file.path.replace('.', '-'),
      path: file.path,
      ...(table ? tableResource(table) : jsonResource(file.path, place)),
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.hash}`,
      licenses: licences,
      sources: /^(?:records|companies|names|withdrawals|changes)\./.test(file.path)
        ? [{ title: site.name, path: home }, list]
        : [{ title: site.name, path: home }],
    };
  });
  return {
    $schema: `${profile}/datapackage.json`,
    name: 'breche',
    title: site.name,
    description:
      'Data breaches: who said what of them, when, on what basis, from which source. Text cells of the CSV files that begin with =, +, -, @, a tab, a carriage return or an apostrophe have one apostrophe before them, which is not part of the text.',
    homepage: home,
    version,
    contributors: [{ title: site.publisher.name, path: home, roles: ['publisher'] }],
    licenses: licences,
    sources: [{ title: site.name, path: home }, list],
    resources: shared,
  };
}

function jsonResource(path: string, place: Place): object {
  return {
    title: descriptions[path],
    format: 'json',
    mediatype: 'application/json',
    jsonSchema: absolute(dataAddress(`schema/${path.replace('.', '.schema.')}`, place), place),
  };
}

function tableResource(table: Table): object {
  return {
    type: 'table',
    title: table.schema.meta()?.description,
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { $schema: `${profile}/tabledialect.json`, lineTerminator: '\r\n' },
    schema: {
      $schema: `${profile}/tableschema.json`,
      fields: fieldsOf(table),
      missingValues: [''],
      ...(table.key.length > 0 && { primaryKey: table.key }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ fields, resource, reference }) => ({
          fields,
          reference: { resource: `${resource}-csv`, fields: reference },
        })),
      }),
    },
  };
}
