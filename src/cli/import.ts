import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent, type Reading } from '../library/content.ts';
import { decode, Unreadable } from '../library/files.ts';
import { languageCommand } from '../translation/locale-draft.ts';
import { translateCommand } from '../translation/stale-faults.ts';
import { importText, type Import } from '../translation/xliff/import-text.ts';
import { importWords } from '../translation/xliff/import-words.ts';
import { readXliff, type Received } from '../translation/xliff/read-xliff.ts';
import { refusalLine, XliffError } from '../translation/xliff/refusal.ts';
import { exchangeSubject, type ExchangeSubject } from './exchange-subject.ts';
import { contentFolder, projectFolder } from './project.ts';

const usage = `npm run import -- <file.xlf>

Takes back an XLIFF file that “npm run export” wrote and a translation tool filled in. Only what
was translated or changed is written; for a language without an edition, a draft. When anything in
the file is wrong, nothing is written.
Exit codes: 0 written or nothing new, 1 refused, 2 wrong usage.`;

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [xliff, ...others] = positionals;
  if (xliff === undefined || others.length > 0) return refuse('Name one XLIFF file.');
  if (!statSync(xliff, { throwIfNoEntry: false })?.isFile())
    return refuse(`There is no file ${xliff}.`);

  const received = readXliff(decode(await readFile(xliff)));
  const { id, to } = received;
  if (to === undefined)
    return fail(
      `${xliff} names no language into which it is translated (trgLang). Export it again.`,
    );
  const reading = readContent(contentFolder);
  const subject = exchangeSubject(id, to, reading);
  if (typeof subject === 'string') return fail(`${xliff}: ${subject}`);
  const path = join(projectFolder, subject.file);
  const present = subject.is === 'text' ? subject.translation : subject.words;
  const source = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  if (!present && source !== undefined)
    return fail(`${subject.file} cannot be read. To see why: npm run check -- ${subject.file}`);
  if (subject.is === 'words' && source === undefined)
    return fail(`There is no ${subject.file} yet. To begin: ${languageCommand(to)}`);

  const result = importInto(subject, received, to, source, reading);
  if (result.is === 'refused')
    return fail(
      `Nothing is written: ${result.refusals.length === 1 ? 'one thing is' : `${result.refusals.length} things are`} wrong in ${xliff}.\n${result.refusals.map(refusalLine).join('\n')}`,
    );
  if (result.passedOver.length > 0)
    console.log(
      `Left alone, as the original has changed since the export: ${result.passedOver.join(', ')}\n`,
    );
  if (result.written.length === 0) {
    console.log(`${subject.file} holds all of ${xliff} already.`);
    return 0;
  }
  await writeFile(path, result.text);
  const next = [
    `npm run check -- ${subject.file}`,
    ...(subject.is === 'text'
      ? [translateCommand({ ...subject.original, locale: to }, '--done')]
      : []),
    ...(subject.is === 'words' && subject.words?.draft ? [languageCommand(to, '--done')] : []),
  ];
  const count = result.written.length === 1 ? 'one unit' : `${result.written.length} units`;
  console.log(
    `Written: ${subject.file}, ${count}${source === undefined ? ', as a draft' : ''}.\n\nThen type:\n  ${next.join('\n  ')}`,
  );
  return 0;
}

function importInto(
  subject: ExchangeSubject,
  received: Received,
  locale: string,
  source: string | undefined,
  { library: { glossary }, notes }: Reading,
): Import {
  if (subject.is === 'words')
    return importWords(received, { ...subject, locale, notes, glossary }, source ?? '{}');
  return importText(received, subject.original, { locale, file: subject.file }, source, glossary);
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode =
    error instanceof XliffError
      ? fail(`Nothing is written. ${refusalLine(error.refusal)}`)
      : error instanceof Unreadable
        ? fail(`Nothing is written: ${error.message}\n    → ${error.hint}`)
        : refuse(error instanceof Error ? error.message : String(error));
}
