import { describe, expect, it } from 'vitest';
import {
  exported,
  french,
  glossary,
  imported,
  importedText,
  translated,
} from '../../../tests/fixtures/xliff.ts';
import { writtenText } from '../../../tests/fixtures/written-text.ts';
import { readWordFile, type WordFile } from '../../library/word-file.ts';
import { importWords } from './import-words.ts';
import { readXliff } from './read-xliff.ts';
import { refusalLine, XliffError } from './refusal.ts';
import { wordInterchange } from './word-units.ts';
import { xliffDocument } from './write-xliff.ts';

const source = `---
title: A leak
description: What.
---

A leak of <Count of="seller" /> at [the firm](company:acme), in all.

Nothing more.
`;
const translation = source
  .replace('A leak\n', 'Une fuite\n')
  .replace('Nothing more.', 'Rien de plus.');
const original = writtenText(source);
const xliff = exported(original, french(translation));
const sentence = /<source>(A leak of .*)<\/source>/.exec(xliff)?.[1] ?? '';
const count = /<ph .*?"\/>/.exec(sentence)?.[0] ?? '';

/** What is said of a file. */
function refusals(file: string, text: string | undefined = translation): string[] {
  try {
    const result = imported(file, original, text);
    return result.is === 'refused' ? result.refusals.map(refusalLine) : [];
  } catch (error) {
    if (error instanceof XliffError) return [refusalLine(error.refusal)];
    throw error;
  }
}
const withSentence = (target: string): string => translated(xliff, sentence, target);

describe('a mark', () => {
  it.each([
    ['lost', sentence.replace(count, ''), 'the mark <Count of="seller" /> (1) is lost'],
    ['doubled', sentence + count, 'the mark <Count of="seller" /> (1) is doubled'],
    [
      'that is changed',
      sentence.replace(count, count.replace('d1', 'd2')),
      'the mark <Count of="seller" /> (1) has become [',
    ],
    [
      'that is made a pair',
      sentence.replace(count, '<pc id="1">x</pc>'),
      'the mark <Count of="seller" /> (1) has become',
    ],
    [
      'that nobody knows',
      `${sentence}<ph id="9"/>`,
      'its translation has a mark 9 that the source has not',
    ],
    ['cut in two', `${sentence}<sc id="2"/>`, 'it holds <sc>, which was not exported'],
    [
      'given as a code point',
      `${sentence}<cp hex="001A"/>`,
      'it holds <cp>, which was not exported',
    ],
  ])('%s is refused, with its unit and line', (_, target, message) => {
    const [said = '', ...others] = refusals(withSentence(target));
    expect(others).toEqual([]);
    expect(said).toMatch(/^unit p[\w-]{6}, line \d+: /);
    expect(said).toContain(message);
    expect(said).toContain('→ keep');
  });

  it('that has lost its original data is known by its id', () => {
    const bare = sentence.replaceAll(/ (?:dataRef\w*|disp\w*|equiv)="[^"]*"/g, '');
    expect(refusals(withSentence(bare.replace('A leak', 'Fuite')))).toEqual([]);
  });

  it('may stay away where the present translation does without', () => {
    const less = translation.replace('A leak of <Count of="seller" />', 'Une fuite');
    const file = exported(original, french(less));
    expect(refusals(translated(file, sentence, sentence.replace(count, '')), less)).toEqual([]);
  });
});

describe('a unit', () => {
  it('that the text has not is refused', () => {
    const file = xliff.replace('</file>', unit('pAAAAAA', 'Other', 'Autre') + '</file>');
    expect(refusals(file)).toEqual([
      expect.stringMatching(
        /^unit pAAAAAA, line \d+: content\/articles\/acme-2026\/en.mdx has no such unit: “Other”\n {4}→ if the original has changed/,
      ),
    ]);
  });

  it('that stands there twice is refused', () => {
    const file = xliff.replace('</file>', unit('title', 'A leak', 'Une fuite') + '</file>');
    expect(refusals(file)[0]).toContain('it stands in the file twice');
  });

  it('whose words would be more than words is refused', () => {
    const said = refusals(translated(xliff, 'Nothing more.', 'Voir https://example.org/ ici'));
    expect(said).toEqual([expect.stringContaining('these words cannot stand in the file')]);
    expect(refusals(translated(xliff, 'Nothing more.', 'a\u202Eb'))[0]).toContain(
      'an invisible character (U+202E)',
    );
  });

  it('is never read as code, a component or a heading', () => {
    const text = importedText(
      translated(xliff, 'Nothing more.', '# {1+1} &lt;Count of="x" /> [a](javascript:b)'),
      original,
      translation,
    );
    expect(text).toContain('\\# \\{1+1} \\<Count of="x" /> \\[a]\\(javascript:b)');
  });
});

describe('an original that has changed since the export', () => {
  const changed = writtenText(source.replace('A leak\n', 'The leak\n').replace('more.', 'less.'));
  const into = (file: string): ReturnType<typeof imported> => imported(file, changed, translation);

  it('is named with the units concerned', () => {
    const file = translated(translated(xliff, 'A leak', 'Fuite'), 'Nothing more.', 'Rien.');
    const result = into(file);
    expect(result.is === 'refused' && result.refusals.map(refusalLine)).toEqual([
      expect.stringMatching(/^unit title, line \d+: the original has changed .*“A leak”/),
      expect.stringMatching(/^unit p[\w-]{6}, line \d+: .* has no such unit: “Nothing more.”/),
    ]);
  });

  it('does not matter where nobody touched those units', () => {
    const file = withSentence(sentence.replace('A leak', 'Une fuite'));
    expect(into(file)).toMatchObject({
      is: 'accepted',
      text: translation.replace('A leak of', 'Une fuite of'),
      passedOver: ['title', expect.stringMatching(/^p/)],
    });
  });
});

describe('a file', () => {
  it.each([
    [
      'in another source language',
      xliff.replace('srcLang="en"', 'srcLang="de"'),
      'the source language is “de”',
    ],
    [
      'with a mark that is not closed',
      xliff.replace('</target>', ''),
      /^line \d+: this XML cannot be read/,
    ],
    ['with an entity', xliff.replace('Une fuite', '&x;'), /^line \d+: this XML cannot be read/],
    [
      'with a document type',
      xliff.replace(
        '<xliff',
        '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<xliff',
      ),
      'a document type (<!DOCTYPE …>) is not allowed',
    ],
    ['that is none', '<html/>', 'this is no XLIFF file'],
    ['that is empty', '', /^line \d+: this XML cannot be read/],
    ['of XLIFF 1.2', xliff.replace('version="2.0"', 'version="1.2"'), 'this is XLIFF 1.2'],
    [
      'of two files',
      xliff.replace('</xliff>', '<file id="b"/></xliff>'),
      'there are 2 <file> elements',
    ],
    [
      'with segments in another order',
      translated(xliff, 'A leak', 'x').replace('<target>x', '<target order="2">x'),
      'its segments are in another order',
    ],
  ])('%s is refused', (_, file, message) => {
    const said = refusals(file);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(message);
    expect(said[0]).toContain('→');
  });

  it('with XLIFF 2.1 in its head is read', () => {
    expect(refusals(xliff.replace('version="2.0"', 'version="2.1"'))).toEqual([]);
  });
});

describe('interface words', () => {
  const file = (locale: string, words: object): WordFile => {
    const text = JSON.stringify(words);
    const read = readWordFile(locale, { path: `locales/${locale}.json`, text }).file;
    return read ?? expect.fail(text);
  };
  const source = '{\n  "people_one": "une",\n  "close": "Fermer"\n}\n';
  const pair = {
    reference: file('en', {
      people_one: '{{count}} person',
      people_other: '{{count}} people',
      hello: 'Hello {{name}}',
      close: 'Close',
    }),
    words: file('fr', JSON.parse(source) as object),
    locale: 'fr',
    notes: [{ pattern: 'close', text: 'On a button' }],
    glossary,
  };
  const words = xliffDocument(wordInterchange(pair));
  const mark = (id: string): string =>
    new RegExp(`<unit id="${id}">[^]*?<source>([^]*?)</source>`).exec(words)?.[1] ?? '';
  const into = (changed: string): ReturnType<typeof importWords> =>
    importWords(readXliff(changed), pair, source);

  it('bear a note on what they are for, and on their plural form', () => {
    expect(words).toContain('<note category="purpose">On a button</note>');
    expect(words).toContain('<note category="context">plural form “many”, as for 1000000</note>');
  });

  it('go where the reference has them', () => {
    const hello = translated(words, mark('hello'), mark('hello').replace('Hello', 'Bonjour'));
    expect(into(hello)).toMatchObject({
      text: source.replace('  "close"', '  "hello": "Bonjour {{name}}",\n  "close"'),
      written: ['hello'],
    });
  });

  it('keep their placeholders, but for a plural form that says it in words', () => {
    expect(into(translated(words, mark('hello'), 'Bonjour'))).toMatchObject({
      refusals: [{ unit: 'hello', message: 'the mark {{name}} (1) is lost' }],
    });
    const typed = translated(words, 'Close', 'Fermer {{name}}');
    expect(into(typed)).toMatchObject({
      refusals: [{ unit: 'close', message: 'a placeholder is typed out: “Fermer {{name}}”' }],
    });
    expect(into(translated(words, mark('people_one'), 'une personne'))).toMatchObject({
      text: source.replace('"une"', '"une personne"'),
    });
  });
});

function unit(id: string, from: string, to: string): string {
  return `<unit id="${id}"><segment state="translated"><source>${from}</source><target>${to}</target></segment></unit>`;
}
