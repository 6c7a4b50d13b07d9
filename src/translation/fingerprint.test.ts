import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { blocksOf } from './blocks.ts';
import { changesSince, fingerprint, presentBlocks } from './fingerprint.ts';

const matter = '---\ntitle: A leak\ndescription: What.\n---\n\n';
const print = (source: string): string => fingerprint(blocksOf(writtenText(source)));

/** Paragraphs of words, a figure, a component and a link among them. */
const word = fc.oneof(
  fc.stringMatching(/^[a-zéàçœ]{1,9}$/),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  // Alone on its line it would be refused.
  fc.constant('<Count of="seller" /> x'),
  fc.constant('[who](company:acme)'),
);
const paragraph = fc.array(word, { minLength: 2, maxLength: 12 });
const text = fc.array(paragraph, { minLength: 1, maxLength: 6 });
/** A letter first, so that Markdown reads no list. */
const write = (paragraphs: readonly (readonly string[])[], space = ' '): string =>
  matter + paragraphs.map((words) => `x ${words.join(space)}`).join('\n\n') + '\n';

describe('a fingerprint', () => {
  it('does not see line breaks, blanks, CRLF, a byte-order mark or normal forms', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('  ', '\n', ' \n  '), (paragraphs, space) => {
        const plain = write(paragraphs);
        expect(print(write(paragraphs, space))).toBe(print(plain));
        expect(print(plain.replaceAll('\n\n', '\n\n\n'))).toBe(print(plain));
        expect(print(`\uFEFF${plain.replaceAll('\n', '  \r\n')}`)).toBe(print(plain));
        expect(print(plain.normalize('NFD'))).toBe(print(plain));
      }),
    );
  });

  it('does not see a paragraph flowed anew', () => {
    const short = `${matter}The seller spoke of many people, “most” of them here : l’un, l'autre.\n`;
    const reflowed = short
      .replace('of many', 'of\nmany')
      .replace('“most”', '"most"')
      .replace(' :', '\u00A0:')
      .replace('l’un', "l'un");
    expect(print(reflowed)).toBe(print(short));
  });

  it('sees any word, figure, component and link, and marks that block alone', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (paragraphs, p, w) => {
        const [row, column] = [p % paragraphs.length, w % (paragraphs[0]?.length ?? 1)];
        const changed = paragraphs.map((words, index) =>
          index === row
            ? words.map((one, at) => (at === Math.min(column, words.length - 1) ? `${one}z` : one))
            : words,
        );
        const blocks = blocksOf(writtenText(write(changed)));
        const changes = changesSince(print(write(paragraphs)), blocks);
        expect(changes).toHaveLength(1);
        expect(changes[0]).toMatchObject({ is: 'changed', former: row + 2 });
      }),
    );
  });

  it.each([
    ['a figure', '7.8 million', '7.9 million'],
    ['a component', '<Count of="seller" />', '<Count of="buyer" />'],
    ['the address of a link', 'https://a.example', 'https://b.example'],
    ['the level of a heading', '## What', '### What'],
    ['a section', '<Update event="first">', '<Update event="last">'],
    ['the title', 'A leak', 'A breach'],
    ['an accent', 'côte', 'coté'],
  ])('sees %s', (_, before, after) => {
    const source = `${matter}7.8 million, <Count of="seller" /> [there](https://a.example) côte.\n\n## What\n\n<Update event="first">\nYes.\n</Update>\n`;
    expect(source).toContain(before);
    expect(print(source.replace(before, after))).not.toBe(print(source));
  });
});

describe('changes since a fingerprint', () => {
  const before = [['one'], ['two'], ['three']];
  const changes = (after: string[][]): string[] =>
    changesSince(print(write(before)), blocksOf(writtenText(write(after)))).map((change) =>
      change.is === 'removed'
        ? `removed ${change.kind ?? '?'} ${change.former} before ${change.before?.line ?? 'the end'}`
        : `${change.is} ${change.block.line}`,
    );

  it('name what was added, changed and removed, with its line', () => {
    expect(changes(before)).toEqual([]);
    expect(changes([['one'], ['new'], ['two'], ['three']])).toEqual(['added 8']);
    expect(changes([['one'], ['zwei'], ['three']])).toEqual(['changed 8']);
    expect(changes([['one'], ['three']])).toEqual(['removed paragraph 3 before 8']);
    expect(changes([['one'], ['two']])).toEqual(['removed paragraph 4 before the end']);
  });

  it('lead from each former block to what it is now', () => {
    const now = blocksOf(writtenText(write([['one'], ['new'], ['zwei'], ['three']])));
    const present = presentBlocks(print(write(before)), now).map((block) => block?.line);
    expect(present).toEqual([2, 3, 6, 8, 12]);
  });
});
