import { rootAddress } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { Place } from '../../i18n/place.ts';

/** What the worker knows of its site; the build writes it into the worker's file. */
export interface OfflineSettings {
  /** Another one for every change of the site. */
  build: string;
  /** Folder of the site on its host. */
  base: string;
  /** The page that answers for pages that were never read, by the folder of its language. */
  offlinePages: Readonly<Record<string, string>>;
}

/** Name of the worker's file, the same for every build: browsers look there for a newer one. */
export const workerName = 'worker.js';

export function workerAddress(place: Place): string {
  return `${rootAddress(place)}${workerName}`;
}

export function offlineSettings(
  build: string,
  place: Place,
  languages: readonly Language[],
): OfflineSettings {
  return {
    build,
    base: rootAddress(place),
    offlinePages: Object.fromEntries(
      languages.map(({ addresses }) => [addresses.home(), addresses.section('offline')]),
    ),
  };
}
