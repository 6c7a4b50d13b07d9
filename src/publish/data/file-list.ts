import { dataAddress } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { dataFiles } from './data-files.ts';
import { tables } from './tables.ts';

/** A file that the page about open data offers. */
export interface OfferedFile {
  name: string;
  address: string;
  bytes: number;
}

/** A JSON file, and the tables that hold the same values. */
export interface FileGroup {
  json: OfferedFile;
  tables: readonly OfferedFile[];
}

/** The files of the open data, less those of single stories and companies. */
export function fileList(
  library: Library,
  place: Place,
): { groups: readonly FileGroup[]; others: readonly OfferedFile[] } {
  const offered = dataFiles(library, place)
    .filter(({ path }) => !path.includes('/'))
    .map(({ path, bytes }) => ({ name: path, address: dataAddress(path, place), bytes }));
  const groups = offered
    .filter(({ name }) => name.endsWith('.json') && name !== 'datapackage.json')
    .map((json) => ({
      json,
      tables: offered.filter(({ name }) =>
        tables.some((table) => `${table.name}.csv` === name && table.twin === json.name),
      ),
    }));
  return {
    groups,
    others: offered.filter(({ name }) => ['datapackage.json', 'SHA256SUMS.txt'].includes(name)),
  };
}
