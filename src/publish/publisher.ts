import { absolute, rootAddress } from '../i18n/addresses.ts';
import type { Place } from '../i18n/place.ts';
import type { Site } from '../model/site.ts';

/** Who publishes this copy, as schema.org describes organisations; pages name it by its `@id`. */
export function publisherOf(
  { publisher: { name } }: Site,
  place: Place,
): { '@type': 'Organization'; '@id': string; name: string; url: string } {
  const url = absolute(rootAddress(place), place);
  return { '@type': 'Organization', '@id': `${url}#publisher`, name, url };
}
