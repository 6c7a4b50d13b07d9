import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLanguage, openLanguages } from '../src/i18n/language.ts';
import { writeProse } from '../src/i18n/prose.ts';
import { readContent, type Reading } from '../src/library/content.ts';
import { stopsBuild } from '../src/library/fault.ts';
import { parseProse } from '../src/library/prose.ts';
import { editionFor } from '../src/model/story.ts';
import { aFigure } from './fixtures/stories.ts';

const project = join(import.meta.dirname, '..');

/** The site's own content with one more locale file: Arabic, right to left, six plural forms. */
function readWithArabic(): Reading {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(project, 'content'), root, { recursive: true });
    cpSync(join(project, 'tests/fixtures/ar.json'), join(root, 'locales/ar.json'));
    return readContent(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const { library, faults } = readWithArabic();
const place = { origin: 'https://breche.example', base: '/' };
const arabic = openLanguage('ar', library, place);
const languages = new Map(
  openLanguages(library, place).map((language) => [language.tag, language]),
);
const arabicLetters = /\p{Script=Arabic}/u;

describe('a locale file of a third language', () => {
  it('is complete and brings no fault', () => {
    expect(faults.filter(({ file }) => file.includes('ar.json'))).toEqual([]);
    expect(faults.filter(stopsBuild)).toEqual([]);
  });

  it('switches the language on', () => {
    expect(library.locales).toEqual(['ar', 'en', 'fr']);
    expect(arabic).toMatchObject({ tag: 'ar', dir: 'rtl', name: 'العربية' });
    expect(arabic.addresses.home()).toBe('/ar/');
  });

  it.each([
    [0, 'لا أشخاص'],
    [1, 'شخص واحد'],
    [2, 'شخصان'],
    [3, '٣ أشخاص'],
    [11, '١١ شخصًا'],
    [100, '١٠٠ شخص'],
    [103, '١٠٣ أشخاص'],
    [76_600_000, '٧٦٫٦ مليون شخص'],
  ])('counts %i people after its own plural forms', (count, expected) => {
    const written = arabic.numbers.count({ count, unit: 'people' });
    const digits = written
      .replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
      .replace('.', '٫');
    expect(digits.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('qualifies figures, and writes money and dates', () => {
    expect(arabic.numbers.quantity(aFigure('f', { count: 3, atLeast: true }))).toMatch(
      /^أكثر من . أشخاص$/u,
    );
    expect(arabic.numbers.money({ value: 350_000_000, currency: 'USD' })).toMatch(/دولار أمريكي/);
    expect(arabic.calendar.date('2021-08-16')).toMatch(/أغسطس/);
  });
});

describe('every story in a language without editions', () => {
  it.each(library.stories.map((story) => [story.id, story] as const))('%s', (_, story) => {
    const edition = editionFor(story, 'ar');
    expect(edition.locale).toBe(story.facts.original);
    expect(arabic.addresses.article(story)).toBe(
      `/ar/${arabic.words('addresses.articles')}/${story.id}/`,
    );
    for (const figure of story.facts.figures)
      expect(arabic.numbers.quantity(figure)).toMatch(arabicLetters);
    for (const amount of story.facts.amounts)
      expect(arabic.numbers.sum(amount)).toMatch(arabicLetters);
    for (const code of story.facts.dataTypes)
      expect(arabic.topic({ kind: 'dataType', code })).toMatch(arabicLetters);
    for (const { kind } of story.facts.events)
      expect(arabic.words(`eventKinds.${kind}`)).toMatch(arabicLetters);

    const original = languages.get(edition.locale);
    if (!original) throw new Error(`There is no language “${edition.locale}”`);
    const { tree } = parseProse(edition.file, edition.prose);
    const scope = { library, facts: story.facts, prose: original };
    const shown = writeProse(tree, { ...scope, reader: arabic });
    expect(shown.body).not.toMatch(arabicLetters);
    expect(shown.body).not.toMatch(/href="\/(?:en|fr)\//);
    const own = writeProse(tree, { ...scope, reader: original });
    expect(shown.body.replaceAll(/href="[^"]*"/g, '')).toBe(
      own.body.replaceAll(/href="[^"]*"/g, ''),
    );
  });
});
