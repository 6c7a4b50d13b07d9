import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { aLibrary } from '../../tests/fixtures/stories.ts';
import { draftOf } from './draft.ts';
import { ruleFaults } from './rule-faults.ts';
import { staleFaults } from './stale-faults.ts';
import { stampFor, withStamp } from './stamp.ts';

const english = `---
title: A leak
description: What happened.
---

The seller spoke of 3 keys at [Acme](company:acme).<Cite source="nbc" />

The FCC fined Acme 12 times.

<Update event="first">
On 16 August 2021 the firm said that nothing was taken.
</Update>

## What was taken

Names and 4 addresses.
`;
const french = `---
title: Une fuite
description: Ce qui s’est passé.
---

Le vendeur parle de 3 clés chez [Acme](company:acme).<Cite source="nbc" />

La FCC a condamné Acme 12 fois.

<Update event="first">
Le 16 août 2021, l’entreprise dit que rien n’a été pris.
</Update>

## Ce qui a été pris

Des noms et 4 adresses.
`;
const original = (source: string): ReturnType<typeof writtenText> => writtenText(source);
const translation = (source: string): ReturnType<typeof writtenText> =>
  writtenText(source, { locale: 'fr' });
const stamped = withStamp(french, stampFor(translation(french), original(english)));
function found(en: string, fr: string): string[] {
  const texts = [original(en), translation(fr)];
  return [...staleFaults({ texts }), ...ruleFaults({ texts, library: aLibrary([], []) })]
    .filter(({ file }) => file.endsWith('fr.mdx'))
    .map(({ rule, message }) => `${rule}: ${message.replace('the original changed since: ', '')}`);
}

describe('an outdated translation', () => {
  it('is told once of each block that changed, and of nothing else there', () => {
    expect(found(english, stamped)).toEqual([]);
    const now = english
      .replace(
        '3 keys at [Acme](company:acme)',
        '5 keys of the FBI at [Acme](https://acme.example)',
      )
      .replace('<Cite source="nbc" />', '<Cite source="bbc" /> Nobody was told. Nor was the FTC.');
    expect(found(now, stamped)).toEqual(['stale: paragraph changed (en.mdx:6)']);
  });

  it('is told once of what was added and of what was taken out', () => {
    const more = english.replace(
      '<Update',
      '<Update event="new">\nOn 3 May the FTC fined 7 firms.\n</Update>\n\n<Update',
    );
    expect(found(more, stamped)).toEqual([
      'stale: update “new” added (en.mdx:10)',
      'stale: paragraph added (en.mdx:11)',
    ]);
    const less = english.replace('The FCC fined Acme 12 times.\n\n', '');
    expect(found(less, stamped)).toEqual(['stale: paragraph removed (en.mdx, before line 8)']);
    const last = english.replace('## What was taken\n\nNames and 4 addresses.\n', '');
    expect(found(last, stamped)).toHaveLength(2);
  });

  it('is checked elsewhere as before', () => {
    const now = english.replace('3 keys', '5 keys');
    expect(found(now, stamped.replace('4 adresses', '6 adresses'))).toEqual([
      'stale: paragraph changed (en.mdx:6)',
      'figures: “4” of the original became “6”',
    ]);
  });

  it('is checked again where it is revised, and everywhere once it is stamped', () => {
    const now = english.replace('3 keys', '5 keys').replace('12 times', '13 times');
    const revised = stamped.replace('3 clés', '6 clés');
    expect(found(now, revised)).toEqual([
      'stale: paragraph changed (en.mdx:6); this was revised since',
      'stale: paragraph changed (en.mdx:8)',
      'figures: “5” of the original became “6”',
    ]);
    expect(found(now, withStamp(revised, stampFor(translation(revised), original(now))))).toEqual([
      'figures: “5” of the original became “6”',
      'figures: “13” of the original became “12”',
    ]);
  });

  it('keeps waivers that are needed again later', () => {
    const wrong = english.replace('12 times', 'twice');
    const waived = stamped.replace(
      'translation:',
      'waivers:\n  - { rule: figures, value: "12", why: as the court counts }\ntranslation:',
    );
    const loose = withStamp(waived, stampFor(translation(waived), original(wrong)));
    for (const now of [wrong, wrong.replace('fined', 'has fined')])
      expect(found(now, loose).filter((line) => !line.startsWith('stale'))).toEqual([]);
  });
});

describe('a draft', () => {
  const draft = draftOf(original(english), 'fr', {});

  it('is one calm line, whatever is left', () => {
    expect(found(english, draft)).toEqual([
      'untranslated: a “draft”: 0 of 7 passages are translated',
    ]);
  });

  it('is checked where it is translated', () => {
    const begun = draft
      .replace(/^… 3 ….*$/m, 'Le vendeur parle de 4 clés chez [Acme](company:acme).')
      .replace('"A leak"', '"Une fuite"');
    expect(found(english, begun)).toEqual([
      'structure: “<Cite source="nbc">” of the original is missing',
      'figures: “3” of the original became “4”',
      'untranslated: a “draft”: 2 of 7 passages are translated',
    ]);
  });
});
