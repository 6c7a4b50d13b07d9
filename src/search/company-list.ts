import type { Language } from '../i18n/language.ts';
import { occurrencesLine } from '../i18n/occurrences.ts';
import type { Library } from '../model/library.ts';
import { companyOccurrences } from '../model/occurrences.ts';
import type { IndexFile } from './build-index.ts';
import type { CompanyPart } from './company-book.ts';
import { bare } from './fold.ts';
import { companyWords } from './indexed-words.ts';
import { listFile } from './list-file.ts';
import type { ListedCompany } from './match-companies.ts';

/** With more companies than this, a part ends with its letter. */
const enough = 100;

/** The parts of the list of companies, and the files of those that have one. */
export interface CompanyParts {
  parts: CompanyPart[];
  files: IndexFile[];
}

/**
 * The companies with stories in a language, under all their names, those with the most stories first:
 * they tell the search of names, and of misspelt ones. A long list is parted by the letters that names
 * begin with, each part in a file, since a query needs one or two of them.
 */
export function companyParts(library: Library, language: Language): CompanyParts {
  const { tag } = language;
  const companies = listedCompanies(library, language);
  const byLetter = Map.groupBy(
    companies.flatMap((company) =>
      [
        ...new Set(
          [company.name, ...company.others].flatMap((name) => bare(tag, name).slice(0, 1) || []),
        ),
      ].map((letter) => ({ letter, company })),
    ),
    ({ letter }) => letter,
  );
  const parts: { from: string; companies: Set<ListedCompany> }[] = [];
  for (const [letter, own] of [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let last = parts.at(-1);
    if (!last || last.companies.size + own.length > enough)
      parts.push((last = { from: letter, companies: new Set() }));
    for (const { company } of own) last.companies.add(company);
  }
  const [only, ...others] = parts;
  if (only && others.length === 0) return { parts: [{ from: only.from, companies }], files: [] };
  const files = parts.map(({ companies: own }) =>
    listFile(
      `companies.${tag}`,
      companies.filter((company) => own.has(company)),
    ),
  );
  return {
    parts: parts.map(({ from }, at) => ({ from, companies: files[at]?.path ?? '' })),
    files,
  };
}

function listedCompanies(library: Library, language: Language): ListedCompany[] {
  const countOf = companyOccurrences(library);
  return Object.values(library.companies)
    .filter(({ id }) => countOf(id).stories > 0)
    .sort((a, b) => countOf(b.id).stories - countOf(a.id).stories)
    .map((company) => {
      const [name = company.name, ...others] = companyWords(company, language);
      return {
        name,
        others,
        address: language.addresses.company(company.id),
        note: occurrencesLine(countOf(company.id), language),
      };
    });
}
