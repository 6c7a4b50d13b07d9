import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent, type Reading } from '../library/content.ts';
import { formerOriginal } from '../translation/former-original.ts';
import { originalWas } from '../translation/staleness.ts';
import { textInterchange } from '../translation/xliff/text-units.ts';
import type { Interchange } from '../translation/xliff/unit.ts';
import { wordInterchange } from '../translation/xliff/word-units.ts';
import { xliffDocument } from '../translation/xliff/write-xliff.ts';
import { exchangeSubject, type ExchangeSubject } from './exchange-subject.ts';
import { contentFolder, projectFolder } from './project.ts';

const usage = `npm run export -- <article-id> <locale> [--out file.xlf]

Writes a story, a page, advice or the interface words as XLIFF 2.0, for a translation tool. What is
translated already is in it. “npm run import” takes the file back.
  <article-id>  such as acme-2026; page:about for a page, advice:passwords for a topic of
                advice, words for the interface words
  <locale>      language into which it is translated, such as fr
  --out         file to write; by default acme-2026.fr.xlf
Exit codes: 0 written, 1 refused, 2 wrong usage.`;

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
    options: { out: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [name, locale, ...others] = positionals;
  if (name === undefined || locale === undefined || others.length > 0)
    return refuse('Name one story, page, topic of advice or “words”, and one language.');

  const reading = readContent(contentFolder);
  const subject = exchangeSubject(name, locale, reading);
  if (typeof subject === 'string') return refuse(subject);
  const present = subject.is === 'text' ? subject.translation : subject.words;
  if (!present && existsSync(join(projectFolder, subject.file)))
    return fail(`${subject.file} cannot be read. To see why: npm run check -- ${subject.file}`);

  const interchange = interchangeOf(subject, locale, reading);
  const out = values.out ?? `${name.replace(':', '-')}.${locale}.xlf`;
  if (existsSync(out))
    return fail(
      `${out} exists already, and may hold somebody’s work. Import it, remove it, or name another with --out.`,
    );
  await writeFile(out, xliffDocument(interchange), { flag: 'wx' });
  const { units } = interchange;
  const done = units.filter(({ state }) => state !== 'initial').length;
  console.log(
    `Written: ${out}, ${units.length} units, ${units.length - done} of them to translate.\n\nTo take it back: npm run import -- ${out}`,
  );
  return 0;
}

function interchangeOf(
  subject: ExchangeSubject,
  locale: string,
  { library: { glossary }, notes }: Reading,
): Interchange {
  if (subject.is === 'words') return wordInterchange({ ...subject, locale, notes, glossary });
  const { original, translation } = subject;
  const stamp = translation && originalWas(translation);
  const former = stamp && formerOriginal(projectFolder, original, stamp.blocks);
  return textInterchange({ original, translation, locale, glossary, former });
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
