import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { openLanguages } from '../i18n/language.ts';
import { placeFrom, type Place } from '../i18n/place.ts';
import { readContent } from '../library/content.ts';
import { faultLine, stopsBuild } from '../library/fault.ts';
import type { Library } from '../model/library.ts';
import { hostFiles } from '../publish/host-files.ts';
import { workerAddress } from '../publish/offline/settings.ts';
import { securityFiles } from '../publish/security-txt.ts';
import { workerFile } from '../publish/worker-file.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { replaceDist, restoreDist } from './dist-folder.ts';
import { failureText } from './failure.ts';
import { contentFolder, distFolder, projectFolder } from './project.ts';

const usage = `npm run build

Builds the site into dist/. What a build refuses leaves dist/ as it was.
  SITE_URL   where the site will live, such as https://example.org
  BASE_PATH  its folder there, such as /news/ (default /)
Exit codes: 0 built, 1 refused or failed, 2 wrong usage.`;

/** Builds beside `dist/` and puts the result in its place only when it is whole. */
async function buildSite(): Promise<number> {
  const started = performance.now();
  restoreDist();
  const place = placeFrom(process.env);
  const { library, faults } = readContent(contentFolder);
  const stopping = faults.filter(stopsBuild);
  if (stopping.length > 0) {
    for (const fault of stopping) console.error(faultLine(fault));
    console.error(
      `\nNothing was built: ${stopping.length} faults in content/. dist/ is as it was.`,
    );
    return 1;
  }

  await replaceDist((folder) => writeSite(folder, library, place));
  const files = (await readdir(distFolder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Built ${library.stories.length} stories in ${library.locales.length} languages: ${pages} pages, ` +
      `${files.length} files in ${relative(projectFolder, distFolder)}/, ${seconds} s`,
  );
  return 0;
}

/** Writes everything that a host serves. */
async function writeSite(fresh: string, library: Library, place: Place): Promise<void> {
  const worker = library.site.offline ? workerAddress(place) : '';
  await build({
    root: projectFolder,
    outDir: fresh,
    // What goes wrong is thrown, and said once.
    logLevel: 'silent',
    vite: { define: { 'import.meta.env.WORKER': JSON.stringify(worker) } },
  });
  await moveNotFoundPages(fresh, library.locales);

  const languages = openLanguages(library, place);
  const extra = [
    ...hostFiles(place, library.site),
    ...securityFiles(library.site, place, library.locales),
    ...(await buildSearchIndex(library, languages)).map(({ path, content }) => ({
      path: `pagefind/${path}`,
      content,
    })),
  ];
  for (const { path, content } of extra) {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), content);
  }
  const { path, content } = await workerFile(fresh, library.site, place, languages);
  await writeFile(join(fresh, path), content);
}

/** Static hosts look for /fr/404.html; Astro writes /fr/404/index.html. */
async function moveNotFoundPages(folder: string, locales: readonly string[]): Promise<void> {
  for (const locale of locales) {
    await rename(join(folder, locale, '404', 'index.html'), join(folder, locale, '404.html'));
    await rm(join(folder, locale, '404'), { recursive: true });
  }
}

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) console.log(usage);
  else process.exitCode = await buildSite();
} catch (error) {
  const wrongUsage =
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS');
  if (wrongUsage) console.error(`${error.message}\n\n${usage}`);
  else console.error(`Nothing was built: ${failureText(error)}. dist/ is as it was.`);
  process.exitCode = wrongUsage ? 2 : 1;
}
