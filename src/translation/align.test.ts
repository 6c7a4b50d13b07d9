import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { align } from './align.ts';
import { blocksOf } from './blocks.ts';
import { passageOf, type Passage } from './passage.ts';

const passages = (prose: string): Passage[] =>
  blocksOf(writtenText(`---\ntitle: T\ndescription: D\n---\n\n${prose}\n`)).map(passageOf);
const aligned = (original: string, translation: string): string[] =>
  align(passages(original), passages(translation))
    .slice(2)
    .map(({ original: from, translation: to }) => `${from?.text ?? '—'} = ${to?.text ?? '—'}`);

const numbers = Array.from({ length: 12 }, (_, index) => `Paragraph ${index + 1} is here.`);
const nombres = Array.from({ length: 12 }, (_, index) => `Le paragraphe ${index + 1} est ici.`);

describe('align', () => {
  it('misses a lost paragraph once, and none after it', () => {
    const lost = nombres.filter((_, index) => index !== 4);
    const pairs = aligned(numbers.join('\n\n'), lost.join('\n\n'));
    expect(pairs.filter((pair) => pair.includes('—'))).toEqual(['Paragraph 5 is here. = —']);
    expect(pairs).toHaveLength(12);
  });

  it('keeps sections apart by their event', () => {
    const update = (event: string, words: string): string =>
      `<Update event="${event}">\n${words}\n</Update>`;
    const pairs = aligned(
      [update('a', 'First.'), update('b', 'Second.')].join('\n\n'),
      update('b', 'Deuxième.'),
    );
    expect(pairs).toEqual([' = —', 'First. = —', ' = ', 'Second. = Deuxième.']);
  });

  it('sets a heading beside a heading', () => {
    expect(aligned('## One\n\nWords here.\n\n## Two', '## Un\n\n## Deux')).toEqual([
      'One = Un',
      'Words here. = —',
      'Two = Deux',
    ]);
  });
});
