import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { blocksOf } from './blocks.ts';

const source = `---
title: "A leak"
description: Who, what, when.
figures:
  second: the second
  first: the first
amounts: { fine: what was paid }
---

The seller spoke of <Count of="seller" />,
then _less_.<Cite source="nbc" />

## What was taken

- names
- dates of [birth](https://example.org)

  and more
  1. deeper

> Nothing was taken.

| who | how many |
| --- | --- |
| here | 3 |

<Update event="recount">
A new count.

Another paragraph.
</Update>

<Correction date="2026-01-02">one line with <Term id="leak">a leak</Term></Correction>
`;

describe('the blocks of a text', () => {
  const blocks = blocksOf(writtenText(source));
  const lines = blocks.map(({ kind, of, level, within, line, column, text }) =>
    [kind, of ?? '', level ?? '', within?.of ?? '', `${line}:${column}`, text].join(' '),
  );

  it('are all of it, in order, each at its place', () => {
    expect(lines).toEqual([
      'title    2:8 A leak',
      'description    3:14 Who, what, when.',
      'figure first   6:10 the first',
      'figure second   5:11 the second',
      'amount fine   7:18 what was paid',
      'paragraph    10:1 The seller spoke of <Count of="seller" />, then _less_.<Cite source="nbc" />',
      'heading  2  13:1 What was taken',
      'item  1  15:1 names',
      'item  1  16:1 dates of [birth](https://example.org)',
      'paragraph  1  18:3 and more',
      'item  2  19:3 deeper',
      'quotation    21:3 Nothing was taken.',
      'row    23:1 who | how many',
      'row    25:1 here | 3',
      'update recount   27:1 <Update event="recount">',
      'paragraph   recount 28:1 A new count.',
      'paragraph   recount 30:1 Another paragraph.',
      'correction 2026-01-02   33:1 <Correction date="2026-01-02">',
      'paragraph   2026-01-02 33:31 one line with <Term id="leak">a leak</Term>',
    ]);
  });

  it('leave out the comments of a draft', () => {
    const draft = source
      .replace('---\n\nThe', 'draft: true\n---\n\n{/* as it was */}\n\nThe')
      .replace('- names', '- {/* names */} names');
    expect(blocksOf(writtenText(draft)).map(({ text }) => text)).toEqual(
      blocks.map(({ text }) => text),
    );
  });

  it('need no positions of front matter', () => {
    const { matter, tree } = writtenText(source);
    expect(blocksOf({ matter, tree }).map(({ text }) => text)).toEqual(
      blocks.map(({ text }) => text),
    );
  });
});
