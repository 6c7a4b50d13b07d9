import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLanguages } from '../../../src/i18n/language.ts';
import { placeFrom } from '../../../src/i18n/place.ts';
import { readContent } from '../../../src/library/content.ts';
import { writeFiles } from '../../../src/publish/hosts/upload.ts';
import { buildSearchIndex, indexContent } from '../../../src/search/build-index.ts';
import { indexFolder } from '../../../src/search/index-folder.ts';
import { siteOrigin } from '../../site/support/build-site.ts';

/**
 * Lays the pages of a small site under the search index of a large one: what readers search from is
 * alike, and the pages of the large one would take long to build.
 * @param pages folder of the built small site
 * @param content folder of the large one’s content
 * @param to where the result goes
 */
export async function layUnderIndex(pages: string, content: string, to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  cpSync(pages, to, { recursive: true, filter: (path) => path !== join(pages, indexFolder) });
  const { library } = readContent(content);
  const languages = openLanguages(library, placeFrom({ SITE_URL: siteOrigin }));
  const files = await buildSearchIndex(indexContent(library, languages));
  writeFiles(
    to,
    files.map((file) => ({ path: `${indexFolder}/${file.path}`, content: file.content })),
  );
}
