import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../library/content.ts';
import { faultLine, stopsBuild } from '../library/fault.ts';
import { today } from '../model/dates.ts';
import { changesBetween, isEmpty, nextVersion, snapshotOf } from '../publish/data/changes.ts';
import { placelessData } from '../publish/data/data-set.ts';
import { changeLines, releaseFiles } from '../publish/data/release-files.ts';
import { contentFolder } from './project.ts';

const usage = `npm run data
npm run data -- release

Says what the open data add to, change in and remove from their last release; the data themselves
are written by every build, into data/v1/.
  release  gives the present state a number, and keeps in content/releases/ what changed and a short
           hash of everything, which the next release is compared with
Exit codes: 0 listed or written, 1 the content has faults, 2 wrong usage.`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [action, ...others] = positionals;
  if (others.length > 0 || (action !== undefined && action !== 'release'))
    return refuse(`“${positionals.join(' ')}” is not something to do with data.`);

  const { library, faults } = readContent(contentFolder);
  const stopping = faults.filter(stopsBuild);
  if (stopping.length > 0) {
    for (const fault of stopping) console.error(faultLine(fault));
    console.error('\nNothing was compared: mend these first.');
    return 1;
  }
  const { releases } = library;
  const now = snapshotOf(placelessData(library));
  const changes = changesBetween(releases.last, now);
  const last = releases.list[0]?.version;
  if (isEmpty(changes)) {
    console.log(`Nothing has changed since ${last ?? 'the beginning'}.`);
    return 0;
  }
  console.log(
    [
      last === undefined ? 'There was no release yet.' : `Since ${last}:`,
      ...changeLines(changes),
    ].join('\n'),
  );
  if (action === undefined) {
    console.log('\nTo release this: npm run data -- release');
    return 0;
  }
  await mkdir(join(contentFolder, 'releases'), { recursive: true });
  const files = releaseFiles(releases, changes, now, today());
  for (const [path, text] of files) await writeFile(join(contentFolder, path), text);
  console.log(
    `\nReleased ${nextVersion(releases.list)}. Written: ${[...files.keys()].map((path) => `content/${path}`).join(', ')}`,
  );
  return 0;
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
