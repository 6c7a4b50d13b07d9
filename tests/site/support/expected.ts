import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLanguages, type Language } from '../../../src/i18n/language.ts';
import { readContent } from '../../../src/library/content.ts';
import type { Library, WordTree } from '../../../src/model/library.ts';
import { projectFolder, type BuiltSite } from './build-site.ts';

/** What a site was built from: what its pages are held against. */
export interface Expected {
  library: Library;
  languages: readonly Language[];
}

const { library } = readContent(join(projectFolder, 'content'));

export function expectedOf({ origin, base }: BuiltSite): Expected {
  return { library, languages: openLanguages(library, { origin, base }) };
}

/** The same with the third language of the fixture. */
export function expectedWithArabic({ origin, base }: BuiltSite): Expected {
  const words = JSON.parse(readFileSync(join(projectFolder, 'tests/fixtures/ar.json'), 'utf8')) as WordTree;
  const more: Library = {
    ...library,
    locales: ['ar', ...library.locales].sort(),
    words: { ...library.words, ar: words },
  };
  return { library: more, languages: openLanguages(more, { origin, base }) };
}
