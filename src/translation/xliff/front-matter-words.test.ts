import { describe, expect, it } from 'vitest';
import { withMatterWords } from './front-matter-words.ts';

const source = `---
title: "A leak" # to translate
description: 'What' # seen
figures: { one: of one, two: "of two" } # all
amounts:
  fine: the fine # the last
draft: true
---

Text.
`;
const words = (...args: [readonly [string] | readonly [string, string], string]): string =>
  withMatterWords(source, ...args);

describe('words in the front matter', () => {
  it('are written as those before them, without the mark of a draft', () => {
    expect(words(['title'], 'Une "fuite"')).toBe(
      source.replace('"A leak" # to translate', '"Une \\"fuite\\""'),
    );
    expect(words(['description'], 'Quoi\u202F? L’« été »')).toBe(
      source.replace("'What'", "'Quoi\u202F? L’« été »'"),
    );
    expect(words(['amounts', 'fine'], 'l’amende')).toBe(source.replace('the fine', 'l’amende'));
  });

  it('are quoted where they would be read as something else', () => {
    expect(words(['figures', 'one'], 'a, b }')).toBe(source.replace('of one', '"a, b }"'));
    expect(words(['amounts', 'fine'], 'a: b # c')).toBe(source.replace('the fine', '"a: b # c"'));
    expect(words(['amounts', 'fine'], 'true')).toBe(source.replace('the fine', '"true"'));
  });

  it('join their group where they are missing', () => {
    expect(words(['figures', 'three'], 'of three')).toBe(
      source.replace('"of two" } # all', '"of two", three: of three }'),
    );
    expect(words(['amounts', 'cost'], 'the cost')).toContain(
      'amounts:\n  fine: the fine # the last\n  cost: the cost\ndraft: true',
    );
    expect(words(['steps', 'first'], 'Change it.')).toBe(
      source.replace('---\n\nText', 'steps:\n  first: Change it.\n---\n\nText'),
    );
  });
});
