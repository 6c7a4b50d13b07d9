import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exported, glossary, imported, importedText } from '../../../tests/fixtures/xliff.ts';
import { readContent } from '../../library/content.ts';
import { textName } from '../../library/text-name.ts';
import type { WrittenText } from '../../library/written-text.ts';
import { blocksOf } from '../blocks.ts';
import { complete } from '../completion.ts';
import { contentOf, keyOf } from './content.ts';
import { importWords } from './import-words.ts';
import { readSource } from './read-back.ts';
import { readXliff } from './read-xliff.ts';
import { wordInterchange, type WordPair } from './word-units.ts';
import { xliffDocument } from './write-xliff.ts';

const { texts, words, notes } = readContent('content');
const pairs = texts.flatMap((translation) => {
  const original = texts.find(
    (text) =>
      textName(text) === textName(translation) &&
      text.locale === text.original &&
      text.locale !== translation.locale,
  );
  return original ? [{ name: textName(translation), original, translation }] : [];
});
const said = (text: WrittenText): string[] =>
  blocksOf(text).map((block) => `${block.kind} ${keyOf(contentOf(block))}`);
const targets = (xliff: string): string[] =>
  [...xliff.matchAll(/<target>[^]*?<\/target>/g)].map(([target]) => target);

describe.each(pairs)('$name in $translation.locale', ({ original, translation }) => {
  const { locale, file } = translation;
  const source = readFileSync(file, 'utf8');
  const xliff = exported(original, translation, locale);

  it('is the same after export and import, byte for byte, and so is the next export', () => {
    expect(imported(xliff, original, source, locale)).toEqual({
      is: 'accepted',
      text: source,
      written: [],
      passedOver: [],
    });
    const { text } = readSource(importedText(xliff, original, source, locale), translation);
    expect(text && exported(original, text, locale)).toBe(xliff);
  });

  it('changes in one line when one segment does', () => {
    const lines = source.split('\n');
    for (const target of everyFourth(targets(xliff), source.length)) {
      const changed = xliff.replace(target, () => target.replace('</target>', ' Zut.</target>'));
      const now = importedText(changed, original, source, locale).split('\n');
      const different = now.filter((line, index) => line !== lines[index]);
      expect([now.length, different.length]).toEqual([lines.length, 1]);
      expect(different[0]?.replace(' Zut.', '')).toBe(
        lines.find((line, index) => line !== now[index]),
      );
    }
  });

  it('is written from nothing as a draft that only waits for its stamp', () => {
    const text = importedText(xliff, original, undefined, locale);
    const draft = readSource(text, translation).text;
    expect(draft && said(draft)).toEqual(said(translation));
    expect(draft && complete(draft, original, text).is).toBe('stamped');
  });

  it('is put together again, whichever block is missing', () => {
    for (const block of everyFourth(blocksOf(translation), source.length)) {
      const lines = source.split('\n');
      if (block.nodes.length === 0) continue;
      lines.splice(block.line - 1, 1);
      const less = lines.join('\n');
      const back = readSource(importedText(xliff, original, less, locale), translation).text;
      expect(back && said(back)).toEqual(said(translation));
    }
  });
});

describe('a story without an edition', () => {
  const originals = texts.filter(
    ({ locale, original, kind }) => locale === original && kind === 'story',
  );

  it.each(originals)('has nothing to import before somebody translates: $id', (original) => {
    const xliff = exported(original, undefined, 'ar');
    expect(targets(xliff)).toEqual([]);
    expect(imported(xliff, original, undefined, 'ar')).toMatchObject({ written: [] });
  });
});

describe.each(['fr', 'ar', 'pl'])('the interface words in %s', (locale) => {
  const [reference] = words.filter((file) => file.locale === 'en');
  const pair: WordPair = {
    reference: reference ?? expect.fail('there is no en.json'),
    words: words.find((file) => file.locale === locale),
    locale,
    notes,
    glossary,
  };
  const interchange = wordInterchange(pair);
  const xliff = xliffDocument(interchange);

  it('are the same after export and import, byte for byte', () => {
    const source = pair.words ? readFileSync(pair.words.file, 'utf8') : '{}\n';
    expect(importWords(readXliff(xliff), pair, source)).toEqual({
      is: 'accepted',
      text: source,
      written: [],
      passedOver: [],
    });
  });

  it('have a unit for every plural form of the language', () => {
    const forms = interchange.units
      .map(({ id }) => id)
      .filter((id) => id.startsWith('units.people'));
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(new Set(forms)).toEqual(new Set(pluralCategories.map((form) => `units.people_${form}`)));
  });

  it('change in their lines and nowhere else', () => {
    if (!pair.words) return;
    const source = readFileSync(pair.words.file, 'utf8');
    const chosen = interchange.units.filter((_, index) => index % 7 === 0).map(({ id }) => id);
    const changed = chosen.reduce(
      (text, id) => text.replace(new RegExp(`(id="${id}">[^]*?)(</target>)`), '$1 Zut$2'),
      xliff,
    );
    const result = importWords(readXliff(changed), pair, source);
    const now = result.is === 'accepted' ? result.text.split('\n') : [];
    const lines = source.split('\n');
    expect(now.filter((line, index) => line !== lines[index])).toHaveLength(chosen.length);
    expect(now.map((line) => line.replace(/ Zut(",?)$/, '$1'))).toEqual(lines);
  });
});

/** A sample that differs from text to text. */
function everyFourth<T>(list: readonly T[], seed: number): T[] {
  return list.filter((_, index) => (index + seed) % 4 === 0);
}
