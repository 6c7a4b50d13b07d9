import { z } from 'zod';
import { domainName, identifier, localeTag } from './identifiers.ts';
import { sectors } from './vocabulary.ts';

/** ISO 3166-1 alpha-2: what `Intl` has a name for, less the codes for regions and fictions. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export const country = z
  .string()
  .refine(
    (code) =>
      /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && countryNames.of(code) !== undefined,
    { error: 'is not a country code (ISO 3166-1), such as FR or US' },
  );

/** `companies/<id>.yaml`: one organisation. */
export const companyFile = z.strictObject({
  /** The everyday name. */
  name: z.string().min(1),
  domains: z.array(domainName).default([]),
  country,
  sector: z.enum(sectors),
  /** Other names that readers type. */
  aliases: z.array(z.string().min(1)).default([]),
  formerNames: z.array(z.string().min(1)).default([]),
  /** Ids it had; their addresses lead here. */
  formerIds: z.array(identifier).default([]),
  /** The name where it differs by language, by locale. */
  names: z.record(localeTag, z.string().min(1)).default({}),
});

type CompanyFile = z.infer<typeof companyFile>;

/** One organisation: from a file of its own, or known from the public record alone. */
export interface Company extends Omit<CompanyFile, 'country' | 'sector'> {
  id: string;
  /** Neither stands in the record, and neither is guessed. */
  country?: CompanyFile['country'];
  sector?: CompanyFile['sector'];
}

/** Whether nothing but the public record tells of an organisation: no story names it. */
export function isFromRecord({ country, sector }: Company): boolean {
  return country === undefined && sector === undefined;
}
