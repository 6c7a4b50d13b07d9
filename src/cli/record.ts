import { statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join as pathOf } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../library/content.ts';
import { faultLine, type Fault } from '../library/fault.ts';
import { downloadList, DownloadError, listAddress } from '../library/record/download.ts';
import { readIncoming } from '../library/record/incoming.ts';
import { join } from '../library/record/join.ts';
import { openRecord, recordTexts } from '../library/record/record-folder.ts';
import { changeLines, incomingLine, joinLines } from '../library/record/update-lines.ts';
import { isPartOfList, updated, type RecordState } from '../library/record/update.ts';
import { isFromRecord, type Company } from '../model/company.ts';
import { fullDate, today } from '../model/dates.ts';
import { failureText, isWrongUsage } from './failure.ts';
import { contentFolder } from './project.ts';

const usage = `npm run record -- update [file] [--dry-run] [--retrieved <day>]
                                [--leave-out-unknown] [--accept-withdrawals]
npm run record -- join [--dry-run]

update  takes a newer copy of the public list of breaches over into content/record/: shows what is
        added, changed and withdrawn, and refuses the whole copy when anything in it is wrong.
        Entries that are sensitive, fabricated, retired, spam lists, or from malware or stealer logs
        are left out. New entries are joined to an organisation where that is certain.
join    joins what is still undecided, and moves organisations that have a file of their own by now.
  file                  a copy in the form of the public API; without one, the API itself is asked:
                        ${listAddress}
  --dry-run             shows everything and writes nothing
  --retrieved           day on which the copy was taken (default: what the file says, else today)
  --leave-out-unknown   takes an entry with a class of data that is not known without its classes
  --accept-withdrawals  believes a copy that lacks a great part of the list
Exit codes: 0 written or nothing to do, 1 refused, 2 wrong usage.`;

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

function fail(message: string, faults: readonly Fault[] = []): number {
  console.error([message, ...faults.map(faultLine)].join('\n'));
  return 1;
}

/** Companies with a file of their own. */
function ownCompanies(): Company[] {
  const { companies } = readContent(contentFolder).library;
  return Object.values(companies).filter((company) => !isFromRecord(company));
}

async function write(state: RecordState, organisations: string, dryRun: boolean): Promise<void> {
  const texts = recordTexts(state, organisations);
  if (dryRun) {
    console.log('\nNothing is written.');
    return;
  }
  await mkdir(pathOf(contentFolder, 'record'), { recursive: true });
  for (const [path, text] of texts) await writeFile(pathOf(contentFolder, path), text);
  console.log(
    `\nWritten: ${[...texts.keys()].map((path) => `content/${path}`).join(', ')}\nThen type:\n  npm run check -- content/record`,
  );
}

interface Options {
  dryRun: boolean;
  retrieved: string | undefined;
  leaveOutUnknown: boolean;
  acceptWithdrawals: boolean;
}

async function update(file: string | undefined, options: Options): Promise<number> {
  const record = openRecord(contentFolder);
  if (record.faults.length > 0) return fail('content/record cannot be read:', record.faults);
  const source = file ?? listAddress;
  const text = file === undefined ? await downloadList() : await readFile(file, 'utf8');
  const incoming = readIncoming(source, text, today(), options.leaveOutUnknown);
  if (incoming.faults.length > 0)
    return fail(
      `Nothing is written: ${incoming.faults.length === 1 ? 'one thing is' : `${incoming.faults.length} things are`} wrong in ${source}.`,
      incoming.faults,
    );
  const result = updated(
    record.state,
    incoming.entries,
    ownCompanies(),
    options.retrieved ?? incoming.retrieved ?? today(),
  );
  console.log(
    [
      `${source}: ${incomingLine(incoming)}`,
      ...changeLines(result.changes),
      ...joinLines(result.joined, result.moved, result.emptied),
    ].join('\n'),
  );
  if (isPartOfList(result, record.state) && !options.acceptWithdrawals)
    return fail(
      `\nNothing is written: ${result.changes.withdrawn.length} of ${record.state.list?.entries.length ?? 0} entries would be withdrawn, which looks like a part of the list.\nIf it is the whole: --accept-withdrawals`,
    );
  await write(result.state, record.organisations, options.dryRun);
  return 0;
}

async function joinUndecided(dryRun: boolean): Promise<number> {
  const record = openRecord(contentFolder);
  if (record.faults.length > 0) return fail('content/record cannot be read:', record.faults);
  const { state } = record;
  if (!state.list) return fail('There is no record yet. To begin: npm run record -- update [file]');
  const { organisations, joined, moved } = join(
    state.list.entries,
    state.organisations,
    ownCompanies(),
  );
  const lines = joinLines(joined, moved);
  console.log(lines.length > 0 ? lines.join('\n') : 'Every entry is decided.');
  if (moved.length > 0 || joined.some(({ is }) => is !== 'undecided'))
    await write({ ...state, organisations }, record.organisations, dryRun);
  return 0;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      retrieved: { type: 'string' },
      'leave-out-unknown': { type: 'boolean', default: false },
      'accept-withdrawals': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [action, file, ...others] = positionals;
  if (action === 'join' && file === undefined) return joinUndecided(values['dry-run']);
  if (action !== 'update' || others.length > 0) return refuse('Say “update” or “join”.');
  if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile())
    return refuse(`There is no file ${file}.`);
  const day = fullDate.optional().safeParse(values.retrieved);
  if (!day.success) return refuse(`--retrieved ${values.retrieved ?? ''} is not a day.`);
  return update(file, {
    dryRun: values['dry-run'],
    retrieved: day.data,
    leaveOutUnknown: values['leave-out-unknown'],
    acceptWithdrawals: values['accept-withdrawals'],
  });
}

try {
  process.exitCode = await run();
} catch (error) {
  const wrongUsage = isWrongUsage(error);
  process.exitCode = wrongUsage
    ? refuse(error.message)
    : fail(error instanceof DownloadError ? error.message : failureText(error));
}
