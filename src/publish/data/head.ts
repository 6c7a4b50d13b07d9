import { z } from 'zod';
import { absolute, dataAddress, rootAddress } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { proseLicence, proseLicenceName } from '../licence.ts';
import { day, text, url } from './values.ts';

/** Who is to be named by whoever passes data on. */
const attribution = z.object({
  of: z.array(z.enum(['stories', 'companies', 'records', 'vocabulary'])).meta({
    description: 'What of the data is theirs.',
  }),
  name: text,
  url,
  licence: text,
  licenceUrl: url,
  retrieved: day.optional().meta({ description: 'Day of the copy.' }),
  changes: text.optional().meta({ description: 'What was changed.' }),
});
export type Attribution = z.infer<typeof attribution>;

/** What every file says of itself. */
export const aboutData = z
  .object({
    schema: url.meta({ description: 'JSON Schema of this file.' }),
    attribution: z.array(attribution).min(1).meta({ description: 'Whom to name and link.' }),
  })
  .meta({ id: 'about', description: 'What this file is, and whom to name.' });
export type AboutData = z.infer<typeof aboutData>;

/** This site, which found the facts and wrote them down. */
export function ownAttribution({ site }: Library, place: Place): Attribution {
  return {
    of: ['stories', 'companies', 'vocabulary'],
    name: site.publisher.name,
    url: absolute(rootAddress(place), place),
    licence: proseLicenceName,
    licenceUrl: proseLicence,
  };
}

/** The list that the public record is taken from. */
export function recordAttribution({ record }: Library): Attribution {
  return {
    of: ['records'],
    name: record.source,
    url: record.url,
    licence: record.licence,
    licenceUrl: record.licenceUrl,
    ...(record.retrieved !== undefined && { retrieved: record.retrieved }),
    changes:
      'Left out: descriptions, logos, and entries that the list marks as sensitive, fabricated, retired, spam, malware or stealer logs. Classes of data are given in the codes of this site. Company and story are ours.',
  };
}

/** @param schema name of the file’s JSON Schema */
export function aboutFile(
  schema: string,
  attribution: readonly Attribution[],
  place: Place,
): AboutData {
  return {
    schema: absolute(dataAddress(`schema/${schema}.schema.json`, place), place),
    attribution: [...attribution],
  };
}
