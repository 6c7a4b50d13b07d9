import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { openLanguages } from '../i18n/language.ts';
import { placeFrom } from '../i18n/place.ts';
import { readContent } from '../library/content.ts';
import { openMemory, type Remembered } from '../library/content-memory.ts';
import { today } from '../model/dates.ts';
import { faultLine, stopsBuild, type Fault } from '../library/fault.ts';
import { readText, textFile, type TextFile } from '../library/files.ts';
import { handOver } from '../library/handed-over.ts';
import { hostNames, type HostName } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { HostFile } from '../publish/host-files.ts';
import { hostNeeds } from '../publish/hosts/needs.ts';
import { prepareUpload, writeFiles, type Upload } from '../publish/hosts/upload.ts';
import type { Share } from '../publish/share.ts';
import { knowDigest } from '../reuse/digests.ts';
import { programDigest } from '../reuse/program-digest.ts';
import { publishedStatus, type PublishedStatus } from '../translation/published-status.ts';
import { stalenessOf } from '../translation/staleness.ts';
import { replaceDist, restoreDist } from './dist-folder.ts';
import { failureText, isWrongUsage } from './failure.ts';
import { hostNamed } from './host-named.ts';
import { contentBytes, forgetLastBuild, givenDigest, isBuilt, noteBuilt } from './last-build.ts';
import { contentFolder, distFolder, hostFolder, projectFolder } from './project.ts';
import { partNamed, refuseInParts } from './part-named.ts';
import { readStoryCache, writeStoryCache } from './story-cache.ts';
import { writeSite } from './write-site.ts';

const usage = `npm run build [-- --host <name>] [--precompressed] [--part <k>/<n>] [--anew]

Builds the site into dist/. What a build refuses leaves dist/ as it was. Only what changed since the
last build is made again.
  SITE_URL         where the site will live, such as https://example.org
  BASE_PATH        its folder there, such as /news/ (default /)
  --host           who will serve it (default what site.yaml says): ${hostNames.join(', ')}.
                   What is not uploaded, such as a server's settings, comes into host/
  --precompressed  .br and .gz files beside the others, for servers that send them
  --part           builds one of n parts; all of them, copied over one another, are the site:
                   docs/scale.md
  --anew           makes everything again
Exit codes: 0 built, 1 refused or failed, 2 wrong usage.`;

interface Choice {
  host: HostName | undefined;
  precompressed: boolean;
  share: Share;
}

/** Builds beside `dist/` and puts the result in its place only when it is whole. */
async function buildSite(choice: Choice): Promise<number> {
  const started = performance.now();
  restoreDist();
  const place = placeFrom(process.env);
  const program = programDigest(projectFolder, place);
  const content = contentBytes();
  const given = givenDigest(program, choice, content);
  if (isBuilt(given)) {
    console.log(
      `Nothing has changed since ${relative(projectFolder, distFolder)}/ was built, ${since(started)}. ` +
        'To build it anyway: npm run build -- --anew',
    );
    return 0;
  }
  const { library, status, stopping, remembered } = readSite(program, content);
  if (stopping.length > 0) {
    for (const fault of stopping) console.error(faultLine(fault));
    console.error(
      `\nNothing was built: ${stopping.length === 1 ? 'one fault' : `${stopping.length} faults`} in content/. dist/ is as it was.`,
    );
    return 1;
  }

  for (const story of library.stories) {
    const { digest } = remembered.stories[story.id] ?? {};
    if (digest !== undefined) knowDigest(story, digest);
  }
  handOver({ library, status, written: new Map(), updateLines: new Map() });
  const languages = openLanguages(library, place);
  const host = choice.host ?? library.site.host;
  const upload: Upload = {
    host,
    needs: hostNeeds(library, languages, place, host),
    precompressed: choice.precompressed || library.site.precompressed,
    share: choice.share,
  };
  refuseInParts(choice.share, host);
  let told: HostFile[] = [];
  const files = await replaceDist(async (folders) => {
    await writeSite(folders.dist, program, given, library, languages, upload);
    told = await prepareUpload(folders.dist, upload);
    writeFiles(folders.host, told);
    writeStoryCache(program, remembered);
  });
  const pages = files.filter((name) => name.endsWith('.html')).length;
  noteBuilt(given, files);
  console.log(
    `Built ${partText(choice.share)}${library.stories.length} stories in ${library.locales.length} languages: ${pages} pages, ` +
      `${files.length} files in ${relative(projectFolder, distFolder)}/, ${since(started)}`,
  );
  for (const { path } of told)
    console.log(
      `${join(relative(projectFolder, hostFolder), path)}: docs/hosting.md says where it goes`,
    );
  return 0;
}

function partText({ part, of }: Share): string {
  return of === 1 ? '' : `part ${part} of ${of} of `;
}

/**
 * Reads the content, and lets go of all that only reading needs.
 * @param bytes of its files, which are taken away one by one
 */
function readSite(
  program: string,
  bytes: Map<string, Uint8Array>,
): {
  library: Library;
  status: readonly PublishedStatus[];
  stopping: readonly Fault[];
  remembered: Remembered;
} {
  const { memory, remembered, recall } = openMemory(
    readStoryCache(program),
    (text, original) => stalenessOf(text, original).is === 'current',
  );
  const read = (path: string): TextFile => {
    const read = bytes.get(path);
    bytes.delete(path);
    return read ? textFile(path, read) : readText(contentFolder, path);
  };
  const reading = readContent(contentFolder, today(), read, memory);
  const stopping = reading.faults.filter(stopsBuild);
  const status = stopping.length > 0 ? [] : publishedStatus(reading, recall);
  return { library: reading.library, status, stopping, remembered };
}

function since(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** Says why nothing was built, and ends at once: Astro writes its caches some time later, or tries to. */
function fail(error: unknown): never {
  const wrongUsage = isWrongUsage(error);
  if (wrongUsage) console.error(`${error.message}\n\n${usage}`);
  else console.error(`Nothing was built: ${failureText(error)}. dist/ is as it was.`);
  process.exit(wrongUsage ? 2 : 1);
}

// What Astro writes by and by fails in nobody's hands.
process.on('unhandledRejection', fail);
try {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      precompressed: { type: 'boolean', default: false },
      part: { type: 'string' },
      anew: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else {
    if (values.anew) forgetLastBuild();
    process.exitCode = await buildSite({
      host: hostNamed(values.host),
      precompressed: values.precompressed,
      share: partNamed(values.part),
    });
    // The site is built: a cache that cannot be written is no failure.
    process.off('unhandledRejection', fail);
    process.on('unhandledRejection', () => undefined);
  }
} catch (error) {
  fail(error);
}
