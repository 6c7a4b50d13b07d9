import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../library/content.ts';
import { faultLine, stopsBuild } from '../library/fault.ts';
import { withdrawnStory, withWithdrawal } from '../library/withdrawal.ts';
import { today } from '../model/dates.ts';
import { withdrawalReasons } from '../model/vocabulary.ts';
import { contentFolder, projectFolder } from './project.ts';

const usage = `npm run withdraw -- <article-id> --reason <code> [--instead <article-id>]

Takes a story off the site: removes its folder, and notes in content/withdrawn.yaml what its
addresses and the feeds need to say that it is gone. A story that turned out false is not withdrawn:
its status becomes “retracted”, and it stays.
  --reason   ${withdrawalReasons.join(', ')}
  --instead  the story that readers should go to
Exit codes: 0 withdrawn, 1 there is no such story, or something still leads to it, 2 wrong usage.`;

async function withdraw(
  id: string,
  reason: (typeof withdrawalReasons)[number],
  instead: string | undefined,
): Promise<number> {
  const { library } = readContent(contentFolder);
  const story = library.stories.find((one) => one.id === id);
  const missing = [id, instead].find(
    (asked) => asked !== undefined && !library.stories.some((one) => one.id === asked),
  );
  if (!story || missing !== undefined) {
    console.error(`There is no story “${missing ?? id}” on the site.`);
    return 1;
  }
  const list = join(contentFolder, 'withdrawn.yaml');
  const text = existsSync(list) ? await readFile(list, 'utf8') : undefined;
  const entry = withdrawnStory(story, { reason, withdrawn: today(), instead });
  await writeFile(list, withWithdrawal(text, entry));
  const folder = join(contentFolder, 'articles', id);
  await rm(folder, { recursive: true });
  console.log(
    `Removed ${relative(projectFolder, folder)}/, noted in ${relative(projectFolder, list)}.`,
  );
  const left = readContent(contentFolder).faults.filter(stopsBuild);
  for (const fault of left) console.error(faultLine(fault));
  if (left.length > 0) console.error('\nMend this before the next build.');
  return left.length > 0 ? 1 : 0;
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      reason: { type: 'string' },
      instead: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) return refuse('Name one story.');
  const reason = withdrawalReasons.find((code) => code === values.reason);
  if (reason === undefined) return refuse(`Say why: --reason ${withdrawalReasons.join(' | ')}`);
  if (values.instead === id) return refuse('--instead must name another story.');
  return withdraw(id, reason, values.instead);
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
