import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { readContent } from '../library/content.ts';
import { unsafeProse } from '../library/safe-prose.ts';
import type { WrittenText } from '../library/written-text.ts';
import { glossary as glossarySchema } from '../model/glossary.ts';
import { blocksOf } from './blocks.ts';
import { unfinishedLines } from './completion.ts';
import { draftOf } from './draft.ts';

const { texts, library } = readContent('content');
const glossary = glossarySchema.parse({
  leak: { terms: { en: 'data leak', fr: 'fuite de données' }, avoid: { fr: ['coulage'] } },
});
const source = `---
title: A data leak
description: "What: when."
figures: { seller: "in the seller's words" }
---

A data leak of <Count of="seller" />, said [the firm](company:acme).<Cite source="nbc" /> It cost 1,250.5 in 2021. A {brace} and **3 days**.
`.replace('{brace}', '\\{brace}');
const rich = `---
title: T
description: D
---

1. one
2. two \`a\`

   more of two

   - deep *a | b*

> One.
>
> Two.

| a | b |
| --- | --- |
| <Count of="x" /> | 3 |

#### Last

<Update event="one">
First.

- a
</Update>

<Update event="two">
Second */ end.
</Update>
`;

/** A draft as it is read again, and what is wrong in it. */
function reread(original: WrittenText, to = 'fr'): { draft: WrittenText; faults: unknown[] } {
  const text = draftOf(original, to, glossary);
  const draft = writtenText(text, { locale: to, original: original.locale });
  return { draft, faults: unsafeProse(draft.file, draft.tree, 'editions', { comments: true }) };
}
const shape = (text: WrittenText): string[] =>
  blocksOf(text).map(({ kind, of = '', level = '', ordered = '', within }) =>
    [kind, of, level, ordered, within?.of ?? ''].join(' '),
  );

describe('a draft', () => {
  it('holds the values of the original, its components and links, and the terms at hand', () => {
    expect(draftOf(writtenText(source), 'fr', glossary)).toBe(`---
title: "A data leak" # to translate
description: "What: when." # to translate
# slug: address-in-this-language # optional: lower-case letters, digits, hyphens
figures:
  seller: "in the seller's words" # to translate
draft: true # “--done” takes this line out
---

{/* Translate the values above and take “# to translate” out. Below, put your words where “…” stands,
leave components and links as they are, and take each comment out as you go, this one too.
data leak → fuite de données (not: coulage) */}

{/* A data leak of <Count of="seller" />, said [the firm](company:acme).<Cite source="nbc" /> It cost 1,250.5 in 2021. A {brace} and **3 days**.
data leak → fuite de données (not: coulage) */}

… <Count of="seller" /> … [the firm](company:acme).<Cite source="nbc" /> … 1\u202F250,5 … 2021. … **3 …**.
`);
  });

  it('is a draft that is left to translate, line by line', () => {
    const { draft } = reread(writtenText(source));
    expect(draft.matter.draft).toBe(true);
    expect(unfinishedLines(draft, draftOf(writtenText(source), 'fr', glossary))).toEqual([
      2, 3, 6, 10, 14, 17,
    ]);
  });

  it('has the blocks of the original, lists, tables and quotations too', () => {
    const original = writtenText(rich);
    const { draft, faults } = reread(original, 'ar');
    expect(faults).toEqual([]);
    expect(shape(draft)).toEqual(shape(original));
  });

  it.each(texts.filter(({ kind, locale, original }) => kind === 'story' && locale === original))(
    'of $id can be read and has its blocks',
    (original) => {
      const to = original.locale === 'en' ? 'fr' : 'en';
      const text = draftOf(original, to, library.glossary);
      const draft = writtenText(text, { locale: to, original: original.locale });
      expect(unsafeProse(draft.file, draft.tree, 'editions', { comments: true })).toEqual([]);
      expect(shape(draft)).toEqual(shape(original));
      const marks = (read: WrittenText): string[] =>
        blocksOf(read).flatMap((block) => block.text.match(/<[^>]+>|\]\([^)]+\)/g) ?? []);
      expect(marks(draft)).toEqual(marks(original));
    },
  );
});
