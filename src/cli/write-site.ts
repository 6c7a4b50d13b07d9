import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import type { Place } from '../i18n/place.ts';
import { writeUpdateLines, type UpdateLines } from '../i18n/update-lines.ts';
import { handedOver } from '../library/handed-over.ts';
import type { Library } from '../model/library.ts';
import { watched } from '../model/reads.ts';
import { withoutBlanks } from '../publish/blanks.ts';
import { filesBelow } from '../publish/files-below.ts';
import { mostFragments } from '../publish/hosts/fragments.ts';
import { writeFiles, type Upload } from '../publish/hosts/upload.ts';
import { workerAddress, workerName } from '../publish/offline/settings.ts';
import { securityFiles } from '../publish/security-txt.ts';
import { isIn, keepShare, whole } from '../publish/share.ts';
import { workerFile, workerScript } from '../publish/worker-file.ts';
import { Digests } from '../reuse/digests.ts';
import { KeptIndex } from '../reuse/kept-index.ts';
import { KeptPages } from '../reuse/kept-pages.ts';
import { KeptProgram } from '../reuse/kept-program.ts';
import { KeptValues } from '../reuse/kept-values.ts';
import { PageFiles } from '../reuse/page-files.ts';
import { digestOfPart } from '../reuse/parts.ts';
import { reusePages } from '../reuse/prerenderer.ts';
import { watchedLibrary } from '../reuse/watched-library.ts';
import {
  buildSearchIndex,
  indexContent,
  type RecallPart,
  type RecallRecord,
} from '../search/build-index.ts';
import { indexFolder } from '../search/index-folder.ts';
import { lastBuildFolder, projectFolder } from './project.ts';

/**
 * Writes the site, at the path of its base.
 * @param fresh folder that holds no file
 * @param given digest of all that the build was given
 */
export async function writeSite(
  fresh: string,
  program: string,
  given: string,
  library: Library,
  languages: readonly Language[],
  { host, needs: { place }, precompressed, share = whole }: Upload,
): Promise<void> {
  const worker = library.site.offline ? workerAddress(place) : '';
  const digests = new Digests(library, languages);
  const digestOf = (part: string): string => digestOfPart(part, library, digests);
  const told = new KeptValues<{ record: CustomRecord; lines: UpdateLines }>(
    join(lastBuildFolder, 'stories-told.json'),
    program,
    digestOf,
  );
  const readable = watchedLibrary(library);
  const recallRecord: RecallRecord = (story, language, make) => {
    const name = `${language.tag}/${story.id}`;
    const { result, reads } = watched(() =>
      told.get(name, digests.of([story, language, languages]), () => ({
        record: make(),
        lines: writeUpdateLines(story, language, readable),
      })),
    );
    handedOver()?.updateLines.set(name, { lines: result.lines, reads });
    return result.record;
  };
  const content = indexContent(
    readable,
    languages,
    recallRecord,
    (part) => part % share.of === share.part - 1,
  );
  told.save();
  // Pagefind works beside Astro: what it needs is there.
  const keptIndex = new KeptIndex(join(lastBuildFolder, 'index'), program);
  const recallPart: RecallPart = ({ folder, language, records }, most) =>
    keptIndex.get(`${folder.replace('/', '-')}${language}-${most ?? 'all'}`, [records, most]);
  const index = buildSearchIndex(content, undefined, recallPart);
  // Should Astro fail first, nobody would wait for this.
  index.catch(() => undefined);

  const madeBy = JSON.stringify([program, worker]);
  const kept = new KeptPages(lastBuildFolder, madeBy, digestOf);
  const keptProgram = new KeptProgram(join(lastBuildFolder, 'program'), madeBy);
  const destination = { base: place.base, folder: fresh, share, finish: withoutBlanks };
  const { rendered, restored } = await writePages(
    () => new PageFiles(kept, destination),
    keptProgram,
    { to: fresh, worker, place },
  );
  kept.restore(restored, fresh);
  const ofFiles = await kept.keep(fresh, rendered, restored);

  const ours = ({ path }: { path: string }): boolean => isIn(share, path);
  if (share.of > 1) keepShare(fresh, share);
  await moveNotFoundPages(fresh, library.locales);
  writeFiles(fresh, securityFiles(library.site, place, library.locales).filter(ours));
  const most = mostFragments({
    host,
    otherFiles: filesBelow(fresh).length * share.of * (precompressed ? 3 : 1),
    stories: library.stories.length,
    languages: languages.length,
  });
  const inPart = most && Math.ceil(most / library.site.searchParts);
  const files =
    inPart === undefined ? await index : await buildSearchIndex(content, inPart, recallPart);
  keptIndex.write(join(fresh, indexFolder), files);
  const id = share.of === 1 ? undefined : given.slice(0, 12);
  const script = await keptProgram.script(workerName, () => workerScript(library.site));
  const scripts = [await workerFile(fresh, library.site, place, languages, ofFiles, id, script)];
  writeFiles(fresh, scripts.filter(ours));
}

/**
 * Has all pages written by the program of the last build, where that is the same, or else by Astro.
 * @returns the files that were rendered and those that hold since the last build
 */
async function writePages(
  pageFiles: () => PageFiles,
  program: KeptProgram,
  { to, worker, place }: { to: string; worker: string; place: Place },
): Promise<PageFiles> {
  const address = new URL(place.base, place.origin);
  const publicFolder = join(projectFolder, 'public');
  const again = pageFiles();
  if (await program.write(again, { to, address, publicFolder })) return again;

  const pages = pageFiles();
  const { build } = await import('astro');
  await build({
    root: projectFolder,
    outDir: to,
    // What goes wrong is thrown, and said once.
    logLevel: 'silent',
    integrations: [reusePages(pages), program.integration()],
    vite: { define: { 'import.meta.env.WORKER': JSON.stringify(worker) } },
  });
  return pages;
}

/** Static hosts look for /fr/404.html; Astro writes /fr/404/index.html. */
async function moveNotFoundPages(folder: string, locales: readonly string[]): Promise<void> {
  for (const locale of locales) {
    if (!existsSync(join(folder, locale, '404', 'index.html'))) continue;
    await rename(join(folder, locale, '404', 'index.html'), join(folder, locale, '404.html'));
    await rm(join(folder, locale, '404'), { recursive: true });
  }
}
