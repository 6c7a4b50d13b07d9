import { rootAddress } from '../i18n/addresses.ts';
import type { Place } from '../i18n/place.ts';

/** Folder of the search index in `dist/`; Pagefind takes what stands before it for the base path. */
export const indexFolder = 'pagefind';

/** Address of the folder of the search index. */
export function indexAddress(place: Place): string {
  return `${rootAddress(place)}${indexFolder}/`;
}
