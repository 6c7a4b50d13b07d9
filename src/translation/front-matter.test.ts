import { describe, expect, it } from 'vitest';
import { replaceKey } from './front-matter.ts';

const source = `---
# first of all
title: "A leak" # as printed
translation: # by the tool
  of: en
  blocks: "a b"
# before the figures
figures:
  first: the first # and only

draft: true # remove this
---

Text with --- in it.
---
`;

describe('replacing a key of the front matter', () => {
  it('changes that key and no other byte', () => {
    expect(replaceKey(source, 'translation', 'translation:\n  of: fr')).toBe(
      source.replace(/translation:[^]*?"a b"/, 'translation:\n  of: fr'),
    );
    expect(replaceKey(source, 'draft', undefined)).toBe(
      source.replace('draft: true # remove this\n', ''),
    );
    expect(replaceKey(source, 'figures', undefined)).toBe(
      source.replace('figures:\n  first: the first # and only\n', ''),
    );
    expect(replaceKey(source, 'none', undefined)).toBe(source);
  });

  it('adds a key at the end', () => {
    expect(replaceKey(source, 'slug', 'slug: leak')).toBe(
      source.replace('# remove this\n---', '# remove this\nslug: leak\n---'),
    );
  });

  it.each([
    'translation: { of: en, blocks: "a" }',
    "translation:\n  { of: en,\n    blocks: 'a' }",
    'translation:',
  ])('replaces it however it is written: %j', (written) => {
    const text = `---\ntitle: T\n${written}\ndescription: D\n---\nText\n`;
    expect(replaceKey(text, 'translation', 'translation: x')).toBe(
      '---\ntitle: T\ntranslation: x\ndescription: D\n---\nText\n',
    );
  });

  it('keeps a byte-order mark and the line ends of the file', () => {
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const changed = replaceKey(windows, 'translation', 'translation:\n  of: fr');
    expect(changed).toBe(windows.replace(/translation:[^]*?"a b"/, 'translation:\r\n  of: fr'));
  });
});
