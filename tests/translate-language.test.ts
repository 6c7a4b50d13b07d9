import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { tagProblem } from '../src/cli/translate-language.ts';
import { readContent, type Reading } from '../src/library/content.ts';
import { statusMarkdown, statusText } from '../src/translation/status-report.ts';
import { translationStatus } from '../src/translation/status.ts';
import {
  addedLanguages,
  fillIn,
  preparedWords,
  translate,
  type Outcome,
} from './fixtures/add-language.ts';
import { day, goodContent } from './fixtures/content-folder.ts';

// Each run of the command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const projects: string[] = [];
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  projects.push(project);
  for (const [path, data] of goodContent()) {
    mkdirSync(dirname(join(project, 'content', path)), { recursive: true });
    writeFileSync(join(project, 'content', path), data);
  }
});
afterAll(() => {
  for (const path of projects) rmSync(path, { recursive: true });
});

const run = (...args: readonly string[]): Outcome => translate(project, ...args);
const fileOf = (locale: string): string => join(project, `content/locales/${locale}.json`);
const textOf = (locale: string): string => readFileSync(fileOf(locale), 'utf8');
const reading = (): Reading => readContent(join(project, 'content'), day);
const wordFaults = (): string[] =>
  reading().faults.flatMap(({ file, message }) =>
    /locales\/(?!en)\w/.test(file) ? [message] : [],
  );

describe('npm run translate -- --language', () => {
  it('writes drafts that are read without a fault, and switch nothing on', () => {
    const locales = ['ar', 'de', 'fr-CA', 'ja', 'pt-BR'];
    for (const locale of locales)
      expect(run('--language', locale)).toEqual({
        code: 0,
        output: expect.stringContaining(`--language ${locale} --done`) as string,
      });
    const { library, words } = reading();
    expect(wordFaults()).toEqual([]);
    expect(library.locales).toEqual(['en', 'fr']);
    expect(Object.keys(library.words)).toEqual(['en', 'fr']);
    expect(words.flatMap(({ locale, draft }) => (draft ? [locale] : []))).toEqual(locales);
  });

  it('shows in the status how far a draft is, and what to type', () => {
    run('--language', 'de');
    const status = translationStatus(reading()).filter(({ locale }) => locale === 'de');
    const said =
      /interface words: 2 of \d{3}\b.*npm run translate -- --language de(?!\S)(?! --done)/s;
    expect(statusText(status)).toMatch(said);
    expect(statusMarkdown(status)).toMatch(said);
    writeFileSync(fileOf('de'), textOf('de').replaceAll('"…"', '"wort"'));
    expect(statusText(translationStatus(reading()))).toContain('--language de --done');
  });

  it('checks what a draft has', () => {
    run('--language', 'de');
    const draft = textOf('de')
      .replace('"articles": "…"', '"articles": "Beiträge"')
      .replace('"people_one": "…"', '"people_one": "{{zahl}} Person", "people_few": "Leute"')
      .replace('"about": "…"', '"about": "…", "abuot": "ueber"');
    writeFileSync(fileOf('de'), draft);
    expect(wordFaults()).toEqual([
      expect.stringContaining('the address word “Beiträge” must be lower-case'),
      expect.stringContaining('“addresses.pages.abuot” is not a key of the site'),
      expect.stringContaining('“units.people_one” has an unknown {{zahl}}'),
      expect.stringContaining('“units.people_few” is never used'),
    ]);
    expect(run('--language', 'de', '--done')).toEqual({
      code: 1,
      output: expect.stringContaining('{{zahl}}') as string,
    });
    expect(textOf('de')).toBe(draft);
  });

  it('keeps what is translated and adds what is new, when it is typed again', () => {
    run('--language', 'de');
    const whole = textOf('de').replace('"articles": "…"', '"articles": "beitraege"');
    const draft = JSON.parse(whole) as Record<string, Record<string, unknown>>;
    Reflect.deleteProperty(draft, 'quantities');
    writeFileSync(fileOf('de'), JSON.stringify(draft));
    expect(run('--language', 'de')).toEqual({
      code: 0,
      output: expect.stringMatching(/is a draft: \d+ of \d+ words are left/) as string,
    });
    expect(textOf('de')).toBe(whole);
  });

  it('refuses to switch a language on while words are left, and says which', () => {
    run('--language', 'de');
    const { code, output } = run('--language', 'de', '--done');
    const [, line = '', key = ''] = /de\.json:(\d+) {2}(\S+)/.exec(output) ?? [];
    expect(code).toBe(1);
    expect(output).toMatch(/\d+ of \d+ words are left to translate/);
    expect(textOf('de').split('\n')[Number(line) - 1]).toContain(`"${key.split('.').at(-1)}": "…"`);
    expect(reading().library.locales).not.toContain('de');
  });

  it.each(addedLanguages)('switches a finished language on: %s', (locale) => {
    run('--language', locale);
    writeFileSync(fileOf(locale), fillIn(textOf(locale), preparedWords(locale)));
    expect(run('--language', locale, '--done')).toMatchObject({ code: 0 });
    expect(JSON.parse(textOf(locale))).toEqual(preparedWords(locale));
    expect(wordFaults()).toEqual([]);
    expect(reading().library.locales).toContain(locale);
  });

  it.each([
    ['no tag at all', 'xx-yyyyyyyyyy', 'is not a language tag'],
    ['a language that nobody speaks', 'xx', 'is not a language tag'],
    ['a path', '../../de', 'is not a language tag'],
    ['a tag written otherwise', 'pt_br', 'Did you mean “pt-BR”?'],
    ['a language of which Node.js has no data', 'tlh', 'neither the plural forms'],
    ['a language that can be added', 'fr-CA', undefined],
  ])('knows %s', (_, tag, says) => {
    if (says === undefined) expect(tagProblem(tag)).toBeUndefined();
    else expect(tagProblem(tag)).toContain(says);
  });

  it.each([
    ['what is no language', ['--language', 'xx-yyyyyyyyyy'], 2, 'is not a language tag'],
    ['a story beside it', ['--language', 'de', 't-mobile-2021'], 2, '--done at most'],
    ['a language that is on', ['--language', 'fr'], 1, 'the language is on'],
    ['nothing to finish', ['--language', 'de', '--done'], 1, 'There is no content/locales/de.json'],
    ['a story before its language', ['t-mobile-2021', 'de'], 2, '--language de'],
  ])('refuses %s', (_, args, code, says) => {
    expect(run(...args)).toEqual({ code, output: expect.stringContaining(says) as string });
    expect(existsSync(fileOf('de'))).toBe(false);
  });

  it('asks for the words of the interface before stories', () => {
    run('--language', 'de');
    expect(run('t-mobile-2021', 'de')).toEqual({
      code: 1,
      output: expect.stringContaining('still a draft') as string,
    });
    const edition = join(project, 'content/articles/t-mobile-2021/de.mdx');
    writeFileSync(edition, readFileSync(edition.replace('de.mdx', 'fr.mdx')));
    expect(reading().faults.map(({ message }) => message)).toContain(
      'there is no language “de” yet',
    );
  });
});
