import type { Company } from '../model/company.ts';
import { initialOf } from '../model/initial.ts';
import type { Language } from './language.ts';

/** A letter of the index of organisations, with those that stand under it. */
export interface IndexLetter {
  letter: string;
  companies: readonly Company[];
}

/** Organisations by letter, in the order of the language: a French reader finds *École* under E. */
export function companyIndex(companies: readonly Company[], language: Language): IndexLetter[] {
  const sorted = companies.toSorted((a, b) =>
    language.compare(language.company(a), language.company(b)),
  );
  return [...Map.groupBy(sorted, (company) => initialOf(language.company(company)))]
    .map(([letter, group]) => ({ letter, companies: group }))
    .sort((a, b) => language.compare(a.letter, b.letter));
}
