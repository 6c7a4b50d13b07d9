import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { blocksOf } from './blocks.ts';
import { neutral, passageOf } from './passage.ts';
import { spansOf, valueStart } from './source-places.ts';

/** What the file writes for each character of some words. */
const written = (source: string, words: string, start = 0): string[] | undefined =>
  spansOf(source, start, words)?.map((span) => source.slice(span.start, span.end));

describe('words in their file', () => {
  it.each([
    ['escapes', String.raw`a\*b`, 'a*b', ['a', String.raw`\*`, 'b']],
    ['references', 'a&nbsp;&amp;b', 'a\u00a0&b', ['a', '&nbsp;', '&amp;', 'b']],
    ['an ampersand', 'a & b', 'a & b', ['a', ' ', '&', ' ', 'b']],
    ['JSON', String.raw`a\"\u202fb`, 'a"\u202fb', ['a', String.raw`\"`, String.raw`\u202f`, 'b']],
    ['line ends', 'a\n  > b', 'a\nb', ['a', '\n  > ', 'b']],
    ['folded lines', 'a\n  b', 'a b', ['a', '\n  ', 'b']],
  ])('are found behind %s', (_, source, words, spans) => {
    expect(written(source, words)).toEqual(spans);
  });

  it('are not found where the file says something else', () => {
    expect(written('abd', 'abc')).toBeUndefined();
    expect(written('ab', 'abc')).toBeUndefined();
    expect(written(String.raw`a\tb`, 'a\tb')).toBeUndefined();
  });

  it.each([
    ['a: "words"', 4],
    ["a: 'words'", 4],
    ['a: words', 3],
    ['a: >-\n  words', 8],
  ])('begin behind the signs of YAML: %j', (source, start) => {
    expect(valueStart(source, 3)).toBe(start);
  });

  it('are found in every kind of block, at their very place', () => {
    const source = String.raw`---
title: "Of \"keys\" and doors"
description: >-
  Two
  lines
figures: { batch: the batch, rest: 'it''s the rest' }
---

Words *here*, a\*b &amp; <Count of="batch" /> 😀 end
and on.

> Quoted *words*
> go on

- one
  goes on
  - two ${'`code`'} [link](https://example.org) end

| a | b \| c |
| - | - |
| d | e |

<Update event="x">
Within.
</Update>
`;
    const lines = source.split('\n');
    for (const block of blocksOf(writtenText(source))) {
      const { text, place, edit } = passageOf(block);
      for (const { 0: unit, index } of text.matchAll(/[a-z]/g)) {
        const { line, column } = place(index);
        expect(`${text}: ${lines[line - 1]?.[column - 1] ?? ''}`).toBe(`${text}: ${unit}`);
        expect(edit(index, index + 1, '')?.start).toEqual({ line, column });
      }
    }
  });

  it('cannot be edited across lines, components and emphasis', () => {
    const source = '---\ntitle: T\ndescription: D\n---\n\none\ntwo <Cite source="a" /> *on* end\n';
    const passage = blocksOf(writtenText(source)).map(passageOf).at(-1);
    expect(passage?.text).toBe(`one\ntwo ${neutral} on end`);
    expect(passage?.edit(2, 5, '')).toBeUndefined();
    expect(passage?.edit(7, 9, '')).toBeUndefined();
    expect(passage?.edit(11, 13, '')).toBeUndefined();
    expect(passage?.edit(4, 7, 'x')).toEqual({
      start: { line: 7, column: 1 },
      end: { line: 7, column: 4 },
      text: 'x',
    });
  });
});
