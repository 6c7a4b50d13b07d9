import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../library/word-notes.ts';
import { readWordFile, type WordFile } from '../library/word-file.ts';
import type { WordTree } from '../model/library.ts';
import { localeDraft, written } from './locale-draft.ts';
import { familiesFor, openFamilies } from './word-families.ts';

function wordFile(locale: string, text: string): WordFile {
  const { file, faults } = readWordFile(locale, { path: `locales/${locale}.json`, text });
  expect(faults).toEqual([]);
  if (!file) throw new Error('There are no words');
  return file;
}

const english = wordFile(
  'en',
  written({
    language: { name: 'English', formats: 'en-GB' },
    units: {
      people_one: '{{number}} person',
      people_other: '{{number}} people',
    },
    story: { status: 'Status', ledgerDate: 'Date' },
  }),
);
const { notes, faults } = readNotes(
  {
    path: 'locales/notes.yaml',
    text: [
      'language.*: About the language.',
      'units.*: A count.',
      'story.status: Label.',
      'story.ledger*: Heading of a column.',
    ].join('\n'),
  },
  english,
);
const draftOf = (locale: string, known?: ReadonlyMap<string, string>): Record<string, unknown> =>
  JSON.parse(localeDraft(locale, english, notes, known)) as Record<string, unknown>;

describe('the draft of a locale file', () => {
  it('gives every word with the words of the reference and what it is for', () => {
    expect(faults).toEqual([]);
    expect(draftOf('pl')).toMatchObject({
      draft: true,
      language: { '@': 'About the language.', '@name': '“English”', name: 'Polski' },
      units: {
        '@': 'A count.',
        '@people': '“{{number}} person” (one), “{{number}} people” (other)',
        people_one: '…',
        people_few: '…',
        people_many: '…',
        people_other: '…',
      },
      story: {
        '@status': '“Status” — Label.',
        status: '…',
        '@ledgerDate': '“Date” — Heading of a column.',
        ledgerDate: '…',
      },
    });
  });

  it.each([
    ['de', ['one', 'other'], 'Deutsch', 'de-DE', 'left to right'],
    ['pt-BR', ['one', 'many', 'other'], 'Português (Brasil)', 'pt-BR', 'left to right'],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other'], 'العربية', 'ar-EG', 'right to left'],
    ['ja', ['other'], '日本語', 'ja-JP', 'left to right'],
    ['fr-CA', ['one', 'many', 'other'], 'Français canadien', 'fr-CA', 'left to right'],
    ['sr-Latn', ['one', 'few', 'other'], 'Srpski (latinica)', 'sr-Latn-RS', 'left to right'],
  ])('fills in what is certain of %s', (locale, forms, name, formats, direction) => {
    const draft = draftOf(locale);
    expect(draft['language']).toMatchObject({ name, formats });
    expect(Object.keys(draft['units'] as object).filter((key) => !key.startsWith('@'))).toEqual(
      forms.map((form) => `people_${form}`),
    );
    expect(draft['@']).toContainEqual(expect.stringContaining(direction));
  });

  it('says which numbers take which plural form', () => {
    expect(draftOf('pt-BR')['@']).toContain(
      'Plural forms: _one for 0, 1, 0.5 and others; _many for 1000000; _other for 2, 3, 4 and others.',
    );
  });

  it('keeps what is translated when it is written again', () => {
    const known = new Map([['units.people_one', '{{number}} Person']]);
    expect(draftOf('de', known)['units']).toMatchObject({
      people_one: '{{number}} Person',
      people_other: '…',
    });
  });

  it('is read as a draft: what is open is no fault and no word', () => {
    const draft = wordFile('de', localeDraft('de', english, notes));
    expect(draft.draft).toBe(true);
    expect([...draft.flat.keys()]).toEqual(['language.name', 'language.formats']);
    expect(openFamilies(draft, english).map(({ key, forms }) => [key, ...forms])).toEqual([
      ['units.people', 'units.people_one', 'units.people_other'],
      ['story.status', 'story.status'],
      ['story.ledgerDate', 'story.ledgerDate'],
    ]);
  });
});

const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z-]{0,8}$/).filter((key) => key !== 'draft');
const words = fc.string({ minLength: 1 }).filter((text) => !/^[\s…]*$/.test(text));
const leaf = fc.oneof(
  words.map((text) => ({ '': text })),
  words.map((text) => ({ _one: text, _other: text })),
);
/** A tree of words such as `en.json` holds, with plural families. */
const { tree } = fc.letrec<{ tree: WordTree }>((tie) => ({
  tree: fc
    .dictionary(
      name,
      fc.oneof(
        { maxDepth: 2 },
        leaf,
        tie('tree').map((child) => ({ child })),
      ),
      {
        minKeys: 1,
        maxKeys: 5,
      },
    )
    .map((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([key, value]): [string, string | WordTree][] =>
          'child' in value && typeof value.child === 'object'
            ? [[key, value.child]]
            : Object.entries(value as Record<string, string>).map(([form, text]) => [
                key + form,
                text,
              ]),
        ),
      ),
    ),
}));

/** Words by dotted key as a tree. */
function nested(words: ReadonlyMap<string, string>): unknown {
  const root: Record<string, unknown> = {};
  for (const [key, text] of words) {
    const group = key.split('.');
    const last = group.pop() ?? '';
    let branch = root;
    for (const part of group) branch = (branch[part] ??= {}) as Record<string, unknown>;
    branch[last] = text;
  }
  return root;
}

describe('drafted, filled in and done', () => {
  it.each(['de', 'pt-BR', 'ar', 'ja'])('any tree is the words themselves, in %s', (locale) => {
    fc.assert(
      fc.property(tree, (source) => {
        const reference = wordFile('en', written(source));
        const filled = new Map(
          familiesFor(locale, reference)
            .flatMap(({ forms }) => forms)
            .map((key) => [key, `words for ${key}`]),
        );
        const draft = wordFile(locale, localeDraft(locale, reference, [], filled));
        expect(openFamilies(draft, reference)).toEqual([]);
        expect(draft.tree).toEqual(nested(filled));
        expect(draft.flat).toEqual(filled);
        expect(wordFile(locale, written(draft.tree)).tree).toEqual(draft.tree);
      }),
    );
  });
});
