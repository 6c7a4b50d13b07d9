import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { basename, dirname, join as joinPath } from 'node:path/posix';
import { parseArgs } from 'node:util';
import { readContent, type Reading } from '../library/content.ts';
import { textNamed } from '../library/text-name.ts';
import type { WrittenText } from '../library/written-text.ts';
import { complete, unfinishedLines } from '../translation/completion.ts';
import { describeChanges } from '../translation/describe-changes.ts';
import { draftOf } from '../translation/draft.ts';
import { formerOriginal } from '../translation/former-original.ts';
import { languageCommand } from '../translation/locale-draft.ts';
import { revisionText } from '../translation/revision-report.ts';
import { revisions } from '../translation/revisions.ts';
import { translateCommand } from '../translation/stale-faults.ts';
import { originalWas, stalenessOf } from '../translation/staleness.ts';
import { contentFolder, projectFolder } from './project.ts';
import { tagProblem, translateLanguage } from './translate-language.ts';

const usage = `npm run translate -- <article-id> <locale> [--done [--reviewed "why"]]
npm run translate -- --language <locale> [--done]

Writes a draft of a translation to fill in. For a translation whose original has changed, shows the
blocks to revise.
  <article-id>  such as acme-2026; page:about for a page, advice:passwords for a topic of advice
  <locale>      language into which it is translated, such as fr
  --done        the translation follows its original as it is now: writes the stamp that says so,
                and takes “draft: true” out. Refused while something is left to translate, and when
                nothing was revised where the original changed
  --reviewed    why nothing had to be revised; kept as a waiver
  --language    adds a language to the site: writes a draft of its interface words to fill in; again,
                adds the words that are new since. With --done, switches the finished language on
Exit codes: 0 done or shown, 1 refused, 2 wrong usage.`;

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
    options: {
      done: { type: 'boolean', default: false },
      language: { type: 'string' },
      reviewed: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.language !== undefined) {
    if (positionals.length > 0 || values.reviewed !== undefined)
      return refuse('--language takes a language, and --done at most.');
    const problem = tagProblem(values.language);
    return problem === undefined
      ? translateLanguage(values.language, values.done)
      : refuse(problem);
  }
  const [name, locale, ...others] = positionals;
  if (name === undefined || locale === undefined || others.length > 0)
    return refuse('Name one story, page or topic of advice, and one language.');
  if (values.reviewed !== undefined && !values.done) return refuse('--reviewed belongs to --done.');
  if (values.reviewed?.trim() === '') return refuse('--reviewed needs a reason.');

  const reading = readContent(contentFolder);
  const { kind, id } = textNamed(name);
  const sameText = (text: WrittenText): boolean => text.kind === kind && text.id === id;
  const original = reading.texts.find((text) => sameText(text) && text.locale === text.original);
  if (reading.words.some((words) => words.locale === locale && words.draft))
    return fail(
      `The words of the interface come first; content/locales/${locale}.json is still a draft. How far it is: ${languageCommand(locale)}`,
    );
  if (!reading.library.locales.includes(locale))
    return refuse(`There is no language “${locale}”. To add it: ${languageCommand(locale)}`);
  if (!original) return refuse(`There is no ${kind} “${id}” whose original can be read.`);
  if (locale === original.locale)
    return refuse(`${original.file} is the original; translate it into another language.`);

  const file = joinPath(dirname(original.file), `${locale}.mdx`);
  const translation = reading.texts.find((text) => sameText(text) && text.locale === locale);
  if (!translation && existsSync(join(projectFolder, file)))
    return fail(`${file} cannot be read. To see why: npm run check -- ${file}`);
  if (values.done)
    return translation
      ? stamp(translation, original, values.reviewed)
      : fail(`There is no ${file} yet. To begin: ${translateCommand({ kind, id, locale })}`);
  return translation
    ? show(translation, original, reading)
    : write(file, locale, original, reading);
}

async function write(
  file: string,
  locale: string,
  original: WrittenText,
  { library }: Reading,
): Promise<number> {
  if (original.matter.draft) return fail(`${original.file} is a draft itself; finish it first.`);
  const text = draftOf(original, locale, library.glossary);
  await writeFile(join(projectFolder, file), text, { flag: 'wx' });
  console.log(
    `Written: ${file}, a draft of ${original.file}\n\nFill it in (the comments say how), then type:\n  npm run check -- ${file}\n  ${translateCommand({ ...original, locale }, '--done')}`,
  );
  return 0;
}

async function stamp(
  translation: WrittenText,
  original: WrittenText,
  reviewed: string | undefined,
): Promise<number> {
  const { file } = translation;
  const path = join(projectFolder, file);
  const completion = complete(translation, original, await readFile(path, 'utf8'), reviewed);
  switch (completion.is) {
    case 'current':
      return fail(`${file} is current: there is nothing to stamp.`);
    case 'unfinished':
      return fail(
        `${file} is not finished: a comment, “…” or a value to translate is left in these lines:\n  ${completion.lines.join(', ')}`,
      );
    case 'unrevised':
      return fail(
        `Nothing was revised in ${file} where the original changed:\n  ${describeChanges(completion.changes, basename(original.file))}\n` +
          `To see it: ${translateCommand(translation)}\nIf nothing had to change: ${translateCommand(translation, '--done --reviewed "why"')}`,
      );
    case 'stamped':
      await writeFile(path, completion.text);
      console.log(
        `${file} follows ${original.file} as it is now.\nTo check it: npm run check -- ${file}`,
      );
      return 0;
  }
}

async function show(
  translation: WrittenText,
  original: WrittenText,
  { library }: Reading,
): Promise<number> {
  const { file } = translation;
  const staleness = stalenessOf(translation, original);
  const former = originalWas(translation);
  if (staleness.is === 'draft') {
    const lines = unfinishedLines(translation, await readFile(join(projectFolder, file), 'utf8'));
    console.log(
      lines.length > 0
        ? `${file} is a draft; something is left to translate in these lines:\n  ${lines.join(', ')}`
        : `${file} is a draft and looks finished. Then type:\n  ${translateCommand(translation, '--done')}`,
    );
  } else if (staleness.is !== 'outdated' || !former) {
    console.log(
      staleness.is === 'current'
        ? `${file} is current: there is nothing to do.`
        : `Nothing says which state of ${original.file} this follows. Hold it against that file, then type:\n  ${translateCommand(translation, '--done')}`,
    );
  } else {
    const list = revisions(
      former,
      original,
      translation,
      formerOriginal(projectFolder, original, former.blocks),
    );
    console.log(
      `${file}: ${original.file} changed in ${list.length === 1 ? 'one place' : `${list.length} places`} (- before, + now, = here).\n\n` +
        `${revisionText(list, original, translation, library.glossary)}\n\nRevise ${file}, then type:\n  ${translateCommand(translation, '--done')}`,
    );
  }
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
