import { join } from 'node:path';
import { openLanguages, type Language } from '../../../src/i18n/language.ts';
import { readContent } from '../../../src/library/content.ts';
import type { Library } from '../../../src/model/library.ts';
import type { BuiltSite } from './build-site.ts';

/** What a site was built from: what its pages are held against. */
export interface Expected {
  library: Library;
  languages: readonly Language[];
}

export function expectedOf({ project, origin, base }: BuiltSite): Expected {
  const { library } = readContent(join(project, 'content'));
  return { library, languages: openLanguages(library, { origin, base }) };
}
