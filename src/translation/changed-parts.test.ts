import { describe, expect, it } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { language } from '../../tests/fixtures/small-library.ts';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { blocksOf } from './blocks.ts';
import { changedParts, type ChangedParts } from './changed-parts.ts';
import { sayChanged } from './say-changed.ts';
import { stampFor } from './stamp.ts';

const english = `---
title: A leak
description: What happened.
---

The seller spoke of <Count of="seller" /> and of 3 keys in 2021.

Nobody was told.

## What was taken

- names
- addresses

<Update event="first">
The firm said that 4 keys were taken.

It said no more.
</Update>

<Update event="recount">
Again.
</Update>

<Correction date="2026-01-02">
The month was wrong.
</Correction>
`;
const french = `---
title: Une fuite
description: Ce qui s’est passé.
---

Le vendeur parle de <Count of="seller" /> et de 3 clés en 2021.

Personne ne l’a su.

## Ce qui a été pris

- des noms
- des adresses

<Update event="first">
L’entreprise dit que 4 clés ont été prises.

Elle n’en dit pas plus.
</Update>

<Update event="recount">
Encore.
</Update>

<Correction date="2026-01-02">
Le mois était faux.
</Correction>
`;

const translation = writtenText(french, { locale: 'fr' });
const stamp = stampFor(translation, writtenText(english));
const { facts } = aStory('acme-2026', {
  events: [
    { id: 'first', date: '2021-08-18', kind: 'statement', source: 'press' },
    { id: 'recount', date: '2021-11', kind: 'figure', source: 'press' },
    { id: 'last', date: '2022', kind: 'closed', source: 'press' },
  ],
});
/** What changed when one piece of the original after the other is replaced. */
function parts(...changes: readonly (readonly [find: string, by: string])[]): ChangedParts {
  const now = changes.reduce((text, [find, by]) => text.replace(find, by), english);
  return changedParts(stamp, writtenText(now), translation, blocksOf(translation));
}
const said = (locale: string, ...changes: (readonly [string, string])[]): string =>
  language(locale).list(
    sayChanged(parts(...changes), language(locale), facts).map(({ text }) => text),
  );

describe('what changed in an original', () => {
  it.each([
    ['the title', ['A leak', 'A breach'], 'its title'],
    ['the description', ['What happened', 'What was'], 'its summary'],
    ['a figure in words', ['3 keys', '5 keys'], 'a figure'],
    ['a figure of the ledger', ['of="seller"', 'of="buyer"'], 'a figure'],
    ['words beside a figure that stays', ['spoke of', 'talked of'], 'a passage'],
    ['a paragraph', ['Nobody was', 'No one was'], 'a passage'],
    ['a heading', ['What was taken', 'What is gone'], 'a passage'],
    ['an item that is gone', ['- names\n', ''], 'a passage'],
    ['an added paragraph', ['## What', 'There were 7.\n\n## What'], 'a passage'],
    ['a figure in an update', ['4 keys', '6 keys'], 'an update of 18 August 2021'],
    ['an update dated by month', ['Again.', 'Once more.'], 'an update of November 2021'],
    ['a correction', ['month was', 'year was'], 'a correction of 2 January 2026'],
    ['nothing but the look', ['Nobody was told', 'Nobody\nwas  told'], ''],
  ] as const)('is told as what it is: %s', (_, change, expected) => {
    expect(said('en', change)).toBe(expected);
  });

  it('is counted, and each update named once', () => {
    const all = [
      ['3 keys', '5 keys'],
      ['Nobody was', 'No one was'],
      ['- names', '- full names'],
      ['4 keys', '6 keys'],
      ['It said', 'The firm said'],
      ['Again.', 'Once more.'],
    ] as const;
    expect(said('fr', ...all)).toBe(
      'une mise à jour du 18\u00a0août 2021, une mise à jour (novembre 2021), un chiffre et 2 passages',
    );
  });

  it('knows which updates the translation has', () => {
    const last = '<Update event="last">\nThe end.\n</Update>\n\n<Correction';
    const gone = '<Update event="recount">\nAgain.\n</Update>\n';
    expect(parts(['<Correction', last], [gone, '']).updates).toEqual([
      { event: 'recount', here: true },
      { event: 'last', here: false },
    ]);
  });
});
