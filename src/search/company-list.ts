import { createHash } from 'node:crypto';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { storiesOf } from '../model/topics.ts';
import type { IndexFile } from './build-index.ts';
import { companyWords } from './indexed-words.ts';
import type { ListedCompany } from './match-companies.ts';

/**
 * Every company with a story, under all its names: a small file for each language, which tells the
 * search of misspelt names. Its own name holds a hash of its content.
 */
export function companyListFile(library: Library, language: Language): IndexFile {
  const { words, numbers, addresses, tag } = language;
  const list = Object.values(library.companies).flatMap((company): ListedCompany[] => {
    const { breached, supplied } = storiesOf(company.id, library.stories);
    const count = breached.length + supplied.length;
    const [name = company.name, ...others] = companyWords(company, language);
    return count === 0
      ? []
      : [
          {
            name,
            others,
            address: addresses.company(company.id),
            note: words('topics.stories', { count, number: numbers.plain(count) }),
          },
        ];
  });
  const content = Buffer.from(JSON.stringify(list));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `companies.${tag}.${hash}.json`, content };
}
