import { join } from 'node:path';
import { openLanguages, type Language } from '../../src/i18n/language.ts';
import { placeFrom } from '../../src/i18n/place.ts';
import { readContent } from '../../src/library/content.ts';
import { projectFolder, siteOrigin } from '../site/support/build-site.ts';
import { madeLocales } from './corpus/make-editions.ts';

/** The project's own languages in which stories are made up: how they write figures and dates. */
export function madeLanguages(): Language[] {
  const { library } = readContent(join(projectFolder, 'content'));
  return openLanguages(library, placeFrom({ SITE_URL: siteOrigin })).filter(({ tag }) =>
    (madeLocales as readonly string[]).includes(tag),
  );
}
