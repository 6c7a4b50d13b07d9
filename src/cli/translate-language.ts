import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent, type Reading } from '../library/content.ts';
import { faultLine } from '../library/fault.ts';
import type { WordFile } from '../library/word-file.ts';
import { referenceLocale } from '../library/words.ts';
import { canonicalTag, localeTag } from '../model/identifiers.ts';
import { languageCommand, localeDraft, written } from '../translation/locale-draft.ts';
import { familiesFor, openFamilies } from '../translation/word-families.ts';
import { contentFolder, projectFolder } from './project.ts';

/** What is wrong with the tag of a new language; nothing when it can be added. */
export function tagProblem(tag: string): string | undefined {
  const fit = localeTag.safeParse(tag);
  if (!fit.success) {
    const meant = canonicalTag(tag);
    return `“${tag}” ${fit.error.issues[0]?.message ?? ''}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`;
  }
  // Without its data, plural forms and dates would silently be those of another language.
  return Intl.PluralRules.supportedLocalesOf(tag).length === 0
    ? `Node.js knows neither the plural forms nor the dates of “${tag}”.`
    : undefined;
}

/**
 * Begins the locale file of a language, brings a draft of it up to date, or with `done` switches the
 * language on. Says what it did.
 * @returns the exit code: 1 when it was refused
 */
export async function translateLanguage(locale: string, done: boolean): Promise<number> {
  const file = `content/locales/${locale}.json`;
  const reading = readContent(contentFolder);
  const reference = reading.words.find((words) => words.locale === referenceLocale);
  const words = reading.words.find((other) => other.locale === locale);
  if (!reference)
    return fail(
      `content/locales/${referenceLocale}.json cannot be read. To see why: npm run check`,
    );
  if (words && !words.draft)
    return fail(
      `${file} is there, and the language is on. What is left to translate: npm run status -- ${locale}`,
    );
  if (!words && existsSync(join(projectFolder, file)))
    return fail(`${file} cannot be read. To see why: npm run check -- ${file}`);
  if (!words)
    return done
      ? fail(`There is no ${file} yet. To begin: ${languageCommand(locale)}`)
      : begin(locale, reference, reading);
  const faults = reading.faults.filter(
    (fault) => fault.file === file && fault.severity === 'error',
  );
  if (faults.length > 0) return fail(`${file} has faults:\n${faults.map(faultLine).join('\n')}`);
  return done ? finish(words, reference) : resume(words, reference, reading);
}

async function begin(
  locale: string,
  reference: WordFile,
  { notes }: Pick<Reading, 'notes'>,
): Promise<number> {
  const file = `content/locales/${locale}.json`;
  await writeFile(join(projectFolder, file), localeDraft(locale, reference, notes), { flag: 'wx' });
  console.log(
    `Written: ${file}, a draft with ${count(locale, reference)} words to translate.\n\n` +
      `Fill it in (its first lines say how; npm run status shows how far it is), then type:\n` +
      `  npm run check -- ${file}\n  ${languageCommand(locale, '--done')}`,
  );
  return 0;
}

/** Words that were added to the reference since are added to the draft; what is translated stays. */
async function resume(
  draft: WordFile,
  reference: WordFile,
  { notes }: Pick<Reading, 'notes'>,
): Promise<number> {
  const { locale, file, flat } = draft;
  await writeFile(join(projectFolder, file), localeDraft(locale, reference, notes, flat));
  const left = openFamilies(draft, reference).length;
  console.log(
    left > 0
      ? `${file} is a draft: ${left} of ${count(locale, reference)} words are left to translate.`
      : `${file} is a draft and looks finished. Then type:\n  ${languageCommand(locale, '--done')}`,
  );
  return 0;
}

async function finish(draft: WordFile, reference: WordFile): Promise<number> {
  const { locale, file, tree, yaml } = draft;
  const left = openFamilies(draft, reference);
  const keys = left.flatMap(({ forms }) => forms);
  const lines = keys.slice(0, 5).map((key) => {
    const { line } = yaml.locateKey(key.split('.'));
    return `  ${file}:${line}  ${key}`;
  });
  if (left.length > 0)
    return fail(
      `${file} is not finished: ${left.length} of ${count(locale, reference)} words are left to translate.\n` +
        `${lines.join('\n')}${keys.length > lines.length ? '\n  …' : ''}`,
    );
  await writeFile(join(projectFolder, file), written(tree));
  console.log(
    `${file} is complete: the language is on. Its readers get every story at once, in the original until it is translated.\n` +
      `What to translate first: npm run status -- ${locale}`,
  );
  return 0;
}

function count(locale: string, reference: WordFile): number {
  return familiesFor(locale, reference).length;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
