import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLibrary } from '../../tests/fixtures/stories.ts';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import type { Fault } from '../library/fault.ts';
import { readWordFile } from '../library/word-file.ts';
import { labelFaults } from './label-faults.ts';
import { mend } from './mend.ts';
import { ruleFaults } from './rule-faults.ts';

const file = 'content/articles/acme-2026/fr.mdx';

function faultsOf(locale: string, source: string): Fault[] {
  const text = writtenText(source, { locale, original: locale });
  return ruleFaults({ texts: [text], library: aLibrary([], []) });
}

/** The file after as many rounds as there is something to mend. */
function mended(locale: string, source: string): string {
  const { text, count } = mend(file, source, faultsOf(locale, source));
  return count === 0 ? text : mended(locale, text);
}

const head = '---\ntitle: T\ndescription: D\n---\n\n';
const prose = (locale: string, words: string): string =>
  mended(locale, `${head}${words}\n`).slice(head.length, -1);

describe('mending', () => {
  it.each([
    ['one , two . End', 'one, two. End'],
    ['one,two', 'one, two'],
    ['one,, two;; three', 'one, two; three'],
    ['one\u00a0 two', 'one\u00a0two'],
    ['one\u200b two\u00ad', 'one two'],
    ['Who ? So : he ; or !', 'Who? So: he; or!'],
    ['12 % and 3,5 million and 4,5%', '12% and 3.5 million and 4.5%'],
    ['12 000 people, 3 000 000 names', '12,000 people, 3,000,000 names'],
    ['« one » and «two»', '“one” and “two”'],
    ['“ one “, he said', '“one”, he said'],
    ['**“one“** and _more ,_ too', '**“one”** and _more,_ too'],
    ['one <Count of="a" /> , two', 'one <Count of="a" />, two'],
  ])('of English: %j', (before, after) => {
    expect(prose('en', before)).toBe(after);
  });

  it.each([
    ['1,234,567 noms et 1.234.567', '1\u202f234\u202f567 noms et 1\u202f234\u202f567'],
    ['3.5 millions et 4.25 %', '3,5 millions et 4,25 %'],
    ['un—deux', 'un — deux'],
    ['noms, etc…', 'noms, etc.'],
    ['à 10h20, dès 9h, 24h/24', 'à 10\u00a0h\u00a020, dès 9\u00a0h, 24h/24'],
    ['5Go, 15M€ et 350€', '5\u00a0Go, 15\u00a0M€ et 350\u00a0€'],
    ["l' eau, qu’ il", "l'eau, qu’il"],
    ['n°7', 'n°\u00a07'],
    ['“un” et “ deux ”', '«\u202fun\u202f» et «\u202fdeux\u202f»'],
    ['« un”', '«\u202fun\u202f»'.replace('«\u202f', '« ')],
    ['l’“affaire”', 'l’«\u202faffaire\u202f»'],
  ])('of French: %j', (before, after) => {
    expect(prose('fr', before)).toBe(after);
  });

  it.each([
    ['en', 'Node.Js is', 'may be a name'],
    ['en', '552 032 534', 'may be the number of a company'],
    ['en', '1,5 and 2,5', 'may be a list'],
    ['en', 'He said “no. And “yes”.', 'nobody knows where it ends'],
    ['en', '“a “b” c”', 'stands within another'],
    ['en', 'It cost 500 €.', 'would move what it costs'],
    ['fr', 'Cela coûte $350.', 'would move what it costs'],
    ['fr', '12.345 ou 2.500 €', 'may be decimals or thousands'],
    ['fr', 'le 3 Août, l’Etat', 'would change letters'],
    ['fr', 'il a dit … rien', 'may stand for words left out'],
    ['fr', '« un “deux » trois”', 'is crossed'],
    ['fr', '171', 'is a paragraph'],
  ])('leaves to people what is not certain (%s: %j %s)', (locale, words) => {
    const source = `${head}${words}\n`;
    expect(faultsOf(locale, source).length).toBeGreaterThan(0);
    expect(mended(locale, source)).toBe(source);
  });

  it('knows front matter however it is quoted', () => {
    const source = `---
title: "Who ? He said \\"no\\" ,"
description: >-
  One ,
  two,three
figures:
  batch: 'it''s ,, it'
waivers:
  - { rule: dates, value: "1 , 2", why: "one,two" }
---

Words.
`;
    expect(mended('en', source)).toBe(
      source
        .replace('Who ? ', 'Who? ')
        .replace('\\" ,"', '\\","')
        .replace('One ,', 'One,')
        .replace('two,three', 'two, three')
        .replace(' ,, it', ', it'),
    );
  });

  it('does not make a list, a heading or emphasis of what is none', () => {
    for (const words of ['\u200b- one', '\u200b## one', '\u200b1. one', '*one,*two'])
      expect(prose('en', words)).toBe(words);
  });

  it('keeps line ends, blanks at line ends and a byte-order mark', () => {
    expect(
      mended(
        'en',
        '\uFEFF---\r\ntitle: T\r\ndescription: D\r\n---\r\n\r\nOne , two \r\nthree ?\r\n',
      ),
    ).toBe('\uFEFF---\r\ntitle: T\r\ndescription: D\r\n---\r\n\r\nOne, two \r\nthree?\r\n');
  });

  it('mends the words of the interface, not their placeholders and not their keys', () => {
    const path = 'locales/fr.json';
    const source = '{\n  "a ,": { "b": "Mot , {{one,two}} \\"x\\" et 5Go" }\n}\n';
    const { file: words } = readWordFile('fr', { path, text: source });
    if (!words) throw new Error('unread');
    const faults = labelFaults({ words: [words], library: aLibrary([], []) });
    expect(mend(words.file, source, faults)).toEqual({
      text: '{\n  "a ,": { "b": "Mot, {{one,two}} \\"x\\" et 5\u00a0Go" }\n}\n',
      count: 2,
    });
  });

  it('refuses a fix that changes more than marks and spaces', () => {
    const path = 'content/locales/en.json';
    const source = '{\n  "a": "Mot"\n}\n';
    const change = (column: number, text: string): number =>
      mend(path, source, [
        {
          ...{ file: path, line: 2, column, severity: 'warning', rule: 'typography' },
          ...{ message: '', hint: '' },
          fix: [{ start: { line: 2, column }, end: { line: 2, column: column + 1 }, text }],
        },
      ]).count;
    expect([change(10, ''), change(9, ''), change(5, '-'), change(4, '-')]).toEqual([0, 0, 0, 0]);
  });
});

const words = [
  'one',
  'mot',
  'Données',
  'l’eau',
  "l'eau",
  '2021',
  '12 000',
  '3,5',
  '😀',
  'e\u0301te\u0301',
];
const misprints = [
  ...[
    ' ,',
    ',',
    ',,',
    ';;',
    '\u00a0 ',
    '\u202f ',
    '\u200b',
    '\u00ad',
    ' ?',
    ' :',
    '; ',
    ' !',
    '…',
    ' …',
    'etc…',
  ],
  ...[
    '“',
    '”',
    '"',
    '«',
    '»',
    '« ',
    ' »',
    "'",
    '’',
    '—',
    '3.5 millions',
    '1,234,567',
    '12 %',
    '5Go',
    '10h20',
    'n°7',
    'l’ ',
  ],
];
const marked = [
  ...[
    '`a , b «c”`',
    '<Count of="a , b" />',
    '<Cite source="x" />',
    '[mot , «x”](https://example.org/a,,b)',
  ],
  ...['**mot ,**', '_mot,mot_', '<Term id="x">mot , deux</Term>', '\\*', '&amp;', '&nbsp;'],
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...misprints) },
  { weight: 2, arbitrary: fc.constantFrom(...marked) },
  { weight: 4, arbitrary: fc.constant(' ') },
);
const frontLine = fc
  .array(fc.constantFrom(...words, ...misprints, ' '), { maxLength: 10 })
  .map((pieces) => pieces.join(''));
const line = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
const block = fc
  .tuple(fc.constantFrom('', '## ', '- ', '> ', '1. ', '- \n  > '), line, line, fc.boolean())
  .map(([opening, first, second, long]) => `${opening}${first}${long ? `\n${second}` : ''}`);
const edition = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 4 }),
    frontLine,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([blocks, title, newline, mark]) =>
    `${mark}---\ntitle: ${JSON.stringify(`T ${title}`)}\ndescription: 'D ,, d'\n---\n\n${blocks.join('\n\n')}\n\n<Update event="x , y">\nMot , mot\n</Update>\n`.replaceAll(
      '\n',
      newline,
    ),
  );

const untouchable = (source: string): string[] =>
  source.match(
    /`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|&\w+;|^---$|^(?:slug|title|description):|\r\n|\uFEFF(?=---)/gm,
  ) ?? [];
const letters = (source: string): string => source.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

describe.each(['en', 'fr'])('mending anything in %s', (locale) => {
  const readable = edition.filter((source) => {
    try {
      writtenText(source, { locale });
      return true;
    } catch {
      return false;
    }
  });

  it('ends, and changes white space and typographic marks only, no code, link, component or line', () => {
    fc.assert(
      fc.property(readable, (source) => {
        const once = mended(locale, source);
        expect(mended(locale, once)).toBe(once);
        expect(letters(once)).toBe(letters(source));
        expect(untouchable(once)).toEqual(untouchable(source));
        expect(once.split('\n').length).toBe(source.split('\n').length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
