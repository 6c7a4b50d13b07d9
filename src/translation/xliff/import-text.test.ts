import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exported,
  french,
  imported,
  importedText,
  translated,
} from '../../../tests/fixtures/xliff.ts';
import { writtenText } from '../../../tests/fixtures/written-text.ts';
import { blocksOf } from '../blocks.ts';
import { complete } from '../completion.ts';
import { fingerprint } from '../fingerprint.ts';
import { stampFor, withStamp } from '../stamp.ts';

const source = `---
title: A data leak
description: "What: when."
figures: { seller: "in the seller's words" }
---

A data leak of <Count of="seller" />, said [the firm](company:acme).<Cite source="nbc" />

## What was _taken_

- names
- keys \`a | b\`

| what | how many |
| --- | --- |
| names | <Count of="seller" /> |

> Nothing.

<Update event="one">
More came out.

And more.
</Update>

The end.
`;
const translation = `---
title: Une fuite de données
description: 'Quoi : quand.' # vu
figures: { seller: "selon le vendeur" }
---

Une fuite de données de <Count of="seller" />,
selon [la firme](company:acme).<Cite source="nbc" />

## Ce qui a été *pris*

* des noms
* des clés \`a | b\`

| quoi | combien |
|---|---|
| noms | <Count of="seller" /> |

> Rien.

<Update event="one">
On en sait plus.

Et plus.
</Update>

Fin.
`;
const original = writtenText(source);
const xliff = exported(original, french(translation));
const into = (file: string, text: string | undefined = translation): string =>
  importedText(file, original, text);

describe('importing into a translation', () => {
  it('changes the words of one block and nothing else', () => {
    const change = (from: string, to: string, before: string, after: string): void => {
      expect(into(translated(xliff, from, to))).toBe(translation.replace(before, after));
    };
    change('A data leak', 'La « fuite »', 'Une fuite de données', 'La « fuite »');
    change('What: when.', 'Quoi ? Et l’été', "'Quoi : quand.'", "'Quoi ? Et l’été'");
    change('What: when.', "L'été", "'Quoi : quand.'", "'L''été'");
    change("in the seller's words", 'a, b }', '"selon le vendeur"', '"a, b }"');
    change('names', 'les *noms*', '* des noms', '* les \\*noms\\*');
    change('Nothing.', '1. Rien {x} &lt;b>', '> Rien.', '> 1\\. Rien \\{x} \\<b>');
    change('And more.', 'import rien', 'Et plus.', '&#x69;mport rien');
  });

  it('writes marks as they are, wherever they go', () => {
    const unit = /<source>(A data leak of .*)<\/source>/.exec(xliff)?.[1] ?? '';
    const [count = '', firm = '', cite = ''] = unit.match(/<ph .*?"\/>|<pc.*<\/pc>/g) ?? [];
    const target = `${firm.replace('the firm', 'la firme')} dit : ${count}.${cite}`;
    expect(into(translated(xliff, unit, target))).toBe(
      translation.replace(
        /Une fuite de données de [^]*?nbc" \/>/,
        '[la firme](company:acme) dit : <Count of="seller" />.<Cite source="nbc" />',
      ),
    );
    const row = /<source>(names<ph.*)<\/source>/.exec(xliff)?.[1] ?? '';
    expect(into(translated(xliff, row, row.replace('names', ' noms|prénoms ')))).toBe(
      translation.replace('| noms |', '| noms\\|prénoms |'),
    );
  });

  it('keeps line ends, a byte-order mark and blanks at line ends', () => {
    const windows = `\uFEFF${translation.replaceAll('\n', '\r\n').replace('* des noms', '* des noms  ')}`;
    expect(into(xliff, windows)).toBe(windows);
    expect(into(translated(xliff, 'names', 'noms'), windows)).toBe(
      windows.replace('* des noms', '* noms'),
    );
    const decomposed = translation.normalize('NFD');
    expect(into(translated(xliff, 'The end.', 'La fin.'), decomposed)).toBe(
      decomposed.replace('Fin.', 'La fin.'),
    );
  });

  it('leaves what a tool filled with the source, and units without a target', () => {
    expect(into(translated(xliff, 'The end.', 'The end.', 'initial'))).toBe(translation);
    expect(into(translated(xliff, 'The end.', '', 'translated'))).toBe(translation);
    expect(into(translated(xliff, 'The end.', 'The end.'))).toBe(
      translation.replace('Fin.', 'The end.'),
    );
    expect(into(xliff.replace(/<unit id="p[^]*?<\/unit>/g, ''))).toBe(translation);
  });

  it('reads what tools do to a file: segments, remarks, prefixes', () => {
    const cut =
      '<segment state="translated"><source>And </source><target>Et </target></segment>' +
      '<ignorable><source> </source></ignorable>' +
      '<segment state="translated"><source>more.</source><target><mrk id="m1" type="comment" value="?">davantage</mrk>.</target></segment>';
    const file = xliff.replace(/<segment[^>]*>\s*<source>And more[^]*?<\/segment>/, cut);
    expect(into(file)).toBe(translation.replace('Et plus.', 'Et davantage.'));
  });

  it('puts blocks that are missing where they belong', () => {
    const without = (...pieces: string[]): string =>
      pieces.reduce((text, piece) => text.replace(piece, ''), translation);
    const said = (text: string): string => fingerprint(blocksOf(french(text)));
    for (const pieces of [
      ['* des noms\n'],
      ['* des clés `a | b`\n'],
      ['* des noms\n', '* des clés `a | b`\n'],
      ['| noms | <Count of="seller" /> |\n'],
      ['> Rien.\n\n'],
      ['## Ce qui a été *pris*\n\n'],
      ['On en sait plus.\n\n'],
      ['\nEt plus.\n'],
      ['<Update event="one">\nOn en sait plus.\n\nEt plus.\n</Update>\n\n'],
      ['<Update event="one">\nOn en sait plus.\n\nEt plus.\n</Update>\n\n', 'Fin.\n'],
      ['| quoi | combien |\n|---|---|\n| noms | <Count of="seller" /> |\n\n'],
      ['figures: { seller: "selon le vendeur" }\n'],
      [translation.slice(translation.indexOf('Une fuite de données de'))],
    ])
      expect([pieces, said(into(xliff, without(...pieces)))]).toEqual([pieces, said(translation)]);
  });

  it('says again what it read, whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const signs = fc.string({
      unit: fc.constantFrom(...Array.from('ab \\`*_{}[]()<>#+-.!|&;:~"\'=1/@,')),
      minLength: 1,
      maxLength: 20,
    });
    const place = blocksOf(french(translation)).findIndex(
      ({ text }) => text === 'On en sait plus.',
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(words, signs), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        let file;
        try {
          file = translated(xliff, 'More came out.', escaped);
          const result = imported(file, original, translation);
          if (result.is === 'refused') return;
          accepted++;
          const now = blocksOf(french(result.text))[place];
          const wanted = text
            .normalize('NFC')
            .replaceAll(/[ \t\r\n]+/g, ' ')
            .trim();
          const got = now?.nodes.map((node) => ('value' in node ? node.value : '?')).join('');
          expect(got).toBe(wanted === '' ? 'On en sait plus.' : wanted);
        } catch (error) {
          // Characters that no XML may hold.
          if (!String(error).includes('XML')) throw error;
        }
      }),
      { numRuns: 100 },
    );
    expect(accepted).toBeGreaterThan(85);
  });
});

describe('importing where there is no edition', () => {
  it('writes a draft, filled in as far as it was translated', () => {
    const file = translated(
      translated(exported(original, undefined), 'A data leak', 'Une fuite'),
      'names',
      'des noms',
    );
    const draft = importedText(file, original, undefined);
    expect(draft).toContain('title: "Une fuite"\ndescription: "What: when." # to translate\n');
    expect(draft).toContain('-  des noms\n\n-  {/* keys `a | b` */} … `a | b`');
    expect(draft).toContain('{/* More came out. */}\n\n….');
    expect(complete(french(draft), original, draft).is).toBe('unfinished');
    const more = importedText(translated(file, 'The end.', 'Fin.'), original, draft);
    expect(more).toBe(draft.replace('{/* The end. */}\n\n….', 'Fin.'));
  });

  it('writes a draft that only waits for its stamp when all is translated', () => {
    const draft = importedText(xliff, original, undefined);
    expect(draft).not.toContain('{/*');
    expect(complete(french(draft), original, draft).is).toBe('stamped');
  });
});

describe('an outdated translation', () => {
  const stamped = withStamp(translation, stampFor(french(translation), original));
  const now = writtenText(
    source
      .replace('The end.', 'The end of it.')
      .replace('And more.', 'And more.\n\nOn Monday, too.'),
  );
  const states = (file: string): Record<string, string> =>
    Object.fromEntries(
      [...file.matchAll(/<segment state="(\w+)">\s*<source>([^<]*)<\/source>/g)].map(
        ([, state = '', text = '']) => [text, state],
      ),
    );

  it('shows what its stamp vouches for as final, and the rest as initial', () => {
    expect(new Set(Object.values(states(exported(original, french(stamped)))))).toEqual(
      new Set(['final']),
    );
    expect(new Set(Object.values(states(xliff)))).toEqual(new Set(['translated']));
    expect(states(exported(now, french(stamped)))).toMatchObject({
      'A data leak': 'final',
      'On Monday, too.': 'initial',
      'The end of it.': 'initial',
    });
  });

  it('is brought up to date', () => {
    const file = exported(now, french(stamped));
    expect(file).toMatch(/<source>The end of it.<\/source>\s*<target>Fin.<\/target>/);
    const done = translated(
      translated(file, 'The end of it.', 'Fin de tout.'),
      'On Monday, too.',
      'Lundi aussi.',
    );
    expect(importedText(done, now, stamped)).toBe(
      stamped.replace('Fin.', 'Fin de tout.').replace('Et plus.', 'Et plus.\n\nLundi aussi.'),
    );
  });
});
