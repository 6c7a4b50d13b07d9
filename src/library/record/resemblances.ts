import type { Company } from '../../model/company.ts';
import type { Organisations } from '../../model/record-files.ts';
import { plainName } from './names.ts';

/** An organisation of the record that may be a company with a file of its own. */
export interface Resemblance {
  /** Of the organisation. */
  id: string;
  company: string;
  by: 'domain' | 'name';
  /** What they share. */
  shared: string;
}

/** Organisations of the record that share a domain or a name with a company. */
export function resemblances(
  { organisations }: Organisations,
  companies: readonly Company[],
): Resemblance[] {
  return Object.entries(organisations).flatMap(([id, organisation]) =>
    companies.flatMap((company): Resemblance[] => {
      const domain = organisation.domains.find((one) => company.domains.includes(one));
      if (domain !== undefined) return [{ id, company: company.id, by: 'domain', shared: domain }];
      const name = namesOf(organisation).find((one) =>
        namesOf(company).some((other) => plainName(other) === plainName(one)),
      );
      return name === undefined ? [] : [{ id, company: company.id, by: 'name', shared: name }];
    }),
  );
}

/** Every name under which an organisation is known. */
export function namesOf({
  name,
  aliases,
  formerNames,
  names = {},
}: Pick<Company, 'name' | 'aliases' | 'formerNames'> & Partial<Pick<Company, 'names'>>): string[] {
  return [name, ...aliases, ...formerNames, ...Object.values(names)];
}
