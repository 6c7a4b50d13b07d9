import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../i18n/language.ts';
import type { FileSum } from '../library/handed-over.ts';
import type { Library } from '../model/library.ts';
import { withoutBlanks } from '../publish/blanks.ts';
import { filesBelow } from '../publish/files-below.ts';
import { mostFragments } from '../publish/hosts/fragments.ts';
import { writeFiles, type Upload } from '../publish/hosts/upload.ts';
import { workerAddress, workerName } from '../publish/offline/settings.ts';
import { securityFiles } from '../publish/security-txt.ts';
import { isIn, keepShare, whole } from '../publish/share.ts';
import { buildId, workerFile, workerScript } from '../publish/worker-file.ts';
import { Digests } from '../reuse/digests.ts';
import { fileDigest } from '../reuse/file-digest.ts';
import { KeptIndex } from '../reuse/kept-index.ts';
import { KeptPages } from '../reuse/kept-pages.ts';
import { KeptProgram } from '../reuse/kept-program.ts';
import { KeptValues } from '../reuse/kept-values.ts';
import { PageFiles } from '../reuse/page-files.ts';
import { digestOfPart } from '../reuse/parts.ts';
import { watchedLibrary } from '../reuse/watched-library.ts';
import { buildSearchIndex, indexContent, type RecallPart } from '../search/build-index.ts';
import { indexFolder } from '../search/index-folder.ts';
import { bundleBeside } from './bundle-beside.ts';
import { fitsAtOnce } from './memory.ts';
import { lastBuildFolder, programFolder } from './project.ts';
import { recallData } from './recalled-data.ts';
import { recallStories, type ToldStory } from './told-stories.ts';
import { moveNotFoundPages, writePages } from './write-pages.ts';

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
  const madeBy = JSON.stringify([program, worker]);
  const keptProgram = new KeptProgram(programFolder, madeBy);
  const wasKept = keptProgram.isKept();
  const bundled = wasKept ? undefined : bundleBeside({ key: madeBy, worker });
  const digests = new Digests(library, languages);
  const digestOf = (part: string): string => digestOfPart(part, library, digests);
  const kept = <Value extends object>(name: string): KeptValues<Value> =>
    new KeptValues(join(lastBuildFolder, name), program, digestOf);
  const told = kept<ToldStory>('stories-told.jsonl');
  const sums = kept<FileSum>('data-sums.jsonl');
  const keptPages = new KeptPages(lastBuildFolder, madeBy, digestOf);
  recallData({ program, digests, sums, keptPages });
  const readable = watchedLibrary(library);
  const records = recallStories(told, readable, languages, digests);
  const content = indexContent(
    readable,
    languages,
    records.recall,
    (part) => part % share.of === share.part - 1,
  );
  // Pagefind works beside what renders pages: what it needs is there. All languages at once only where
  // pages are kept: to render all of them keeps processors busy, and memory.
  const keptIndex = new KeptIndex(join(lastBuildFolder, 'index'), program);
  const recallPart: RecallPart = ({ folder, language, records: held }, most) =>
    keptIndex.get(
      `${folder.replace('/', '-')}${language}-${most ?? 'all'}`,
      held.map(records.digestOf),
    );
  const isRoomy = fitsAtOnce(library.stories.length * languages.length);
  const how = { recall: recallPart, atOnce: wasKept && isRoomy, sparing: !isRoomy };
  const index = buildSearchIndex(content, how);
  // Should Astro fail first, nobody would wait for this.
  index.catch(() => undefined);
  // Where there is no room for both, pages wait.
  if (!isRoomy) await index;

  await bundled;
  const destination = { base: place.base, folder: fresh, share, finish: withoutBlanks };
  const { rendered, restored } = await writePages(
    () => new PageFiles(keptPages, destination),
    keptProgram,
    { to: fresh, worker, place },
  );
  keptPages.restore(restored, fresh);
  const ofPages = await keptPages.keep(fresh, rendered, restored);
  told.save();
  sums.save();

  const ours = ({ path }: { path: string }): boolean => isIn(share, path);
  if (share.of > 1) keepShare(fresh, share);
  await moveNotFoundPages(fresh, library.locales);
  writeFiles(fresh, securityFiles(library.site, place, library.locales).filter(ours));
  const others = filesBelow(fresh);
  const most = mostFragments({
    host,
    otherFiles: others.length * share.of * (precompressed ? 3 : 1),
    stories: library.stories.length,
    languages: languages.length,
  });
  const maxFragments = most && Math.ceil(most / library.site.searchParts);
  const files =
    maxFragments === undefined
      ? await index
      : await buildSearchIndex(content, { ...how, maxFragments });
  keptIndex.write(join(fresh, indexFolder), files);
  const id =
    share.of === 1
      ? buildId([
          ...others.map((path) => ofPages.get(path) ?? fileDigest(readFileSync(join(fresh, path)))),
          ...files.map(({ content }) => fileDigest(content)),
        ])
      : // A part of the site does not know what the others have.
        given.slice(0, 12);
  const script = await keptProgram.script(workerName, () => workerScript(library.site));
  const scripts = [await workerFile(library.site, place, languages, id, script)];
  writeFiles(fresh, scripts.filter(ours));
}
