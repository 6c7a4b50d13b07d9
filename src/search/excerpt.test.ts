import { describe, expect, test } from 'vitest';
import { contentOf, partsOf, wordsOf } from './content-parts.ts';
import { shownOf, type Piece } from './excerpt.ts';

const prose =
  'L’opérateur a écrit à ses clients. Un fichier de 491\u202f840 lignes, dit-il, a circulé. ' +
  'Personne n’a payé de rançon, selon l’enquête. La suite est connue : rien.';
const content = contentOf('fr', ['Free : des IBAN', 'Un fichier a fuité.', prose], ['Iliad']);
/** As Pagefind hands it back. */
const parts = partsOf(content.replaceAll(/\s/gu, ' '), 'fr');
const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
const placesOf = (...words: readonly string[]): number[] =>
  wordsOf(content).flatMap((word, place) =>
    words.some((one) => word.includes(one)) ? [place] : [],
  );

describe('what a result shows', () => {
  test('reads as the page does, with the spaces that its language asks for', () => {
    expect(text(shownOf(parts, []).title)).toBe('Free\u00a0: des IBAN');
    expect(parts.prose.map(({ text: word, blank }) => word + blank).join('')).toContain(
      'L’opérateur a écrit à ses clients. Un fichier de 491\u202f840 lignes',
    );
  });

  test('is the description where the prose says no more', () => {
    expect(text(shownOf(parts, placesOf('fichier')).summary)).toBe('Un [fichier] a fuité.');
    expect(text(shownOf(parts, placesOf('Iliad')).summary)).toBe('Un fichier a fuité.');
  });

  test('is a passage from the beginning of a sentence where it says more', () => {
    const { title, summary } = shownOf(parts, placesOf('IBAN', 'rançon'));
    expect(text(title)).toBe('Free\u00a0: des [IBAN]');
    expect(text(summary)).toBe(
      'Personne n’a payé de [rançon], selon l’enquête. La suite est connue\u00a0: rien.',
    );
  });
});

describe('what is indexed', () => {
  test('has numbers closed up and ligatures taken apart, beside what is shown', () => {
    const words = wordsOf(contentOf('fr', ['491\u202f840 cœurs', '', ''], []));
    expect(words).toEqual(expect.arrayContaining(['491840', 'coeurs']));
  });

  test('is divided by what nobody can write into it', () => {
    expect(partsOf(contentOf('fr', ['un ¶ deux', 'trois', ''], []), 'fr').title).toHaveLength(2);
  });
});
