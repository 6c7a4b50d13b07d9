import { isFromRecord } from '../model/company.ts';
import type { Library } from '../model/library.ts';
import type { Vocabulary } from './rules/rule.ts';
import type { Spelling } from './spelling/spelling.ts';

/** What the rules must know of a site. */
export function vocabularyOf(
  { companies, glossary }: Pick<Library, 'companies' | 'glossary'>,
  spelling: Spelling | undefined,
): Vocabulary {
  const known = Object.values(companies).filter((company) => !isFromRecord(company));
  return { companies: known, glossary, spelling };
}
