import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['fr', 'l’opérateur', 'opérateur'],
    ['fr', 'L’URSSAF', 'URSSAF'],
    ['fr', 'D’ICI jusqu’à l’automne', 'ICI à automne'],
    ['fr', 'qu’il, lorsqu’on, puisqu’elle, quoiqu’un', 'il, on, elle, un'],
    ['fr', 'j’ai n’est s’en c’est m’a t’a', 'ai est en est a a'],
    ['fr', 'aujourd’hui', "aujourd'hui"],
    ['fr', 'Sœur, ŒUVRE, ex æquo, ǽ', 'Soeur, OEUVRE, ex aequo, aé'],
    ['fr', '491 840 patients', '491840 patients'],
    ['fr', '1 234 567', '1234567'],
    ['fr', '76,6 millions en 2021', '76,6 millions en 2021'],
    ['fr', 'le 16 août 2021 350 clients', 'le 16 août 2021 350 clients'],
    ['fr', 'mots‑de‑passe', 'mots de passe'],
    ['fr', 'T-Mobile, e-mail', 'T-Mobile, e-mail'],
    ['en', 'O’Brien’s d’Artagnan', "O'Brien's d'Artagnan"],
    ['it', 'dell’operatore', 'operatore'],
    ['fr-CA', 'l’opérateur', 'opérateur'],
  ])('%s: %s', (language, text, folded) => {
    expect(fold(language, text)).toBe(folded);
  });

  const language = fc.constantFrom('fr', 'en', 'it', 'ca', 'ar', 'pt-BR');
  const pieces = fc.constantFrom(
    ...[
      "l'",
      'd’',
      'Qu’',
      'œ',
      'æ',
      'é',
      '\u0301',
      '-',
      '‑',
      ' ',
      '\u202f',
      '\u00a0',
      '1',
      '234',
      'a',
      'T',
      '´',
      '’',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  const runs = { numRuns: 2000 };

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(language, text, (tag, written) => {
        const once = fold(tag, written);
        expect(fold(tag, once)).toBe(once);
      }),
      runs,
    );
  });

  test('the shape of an apostrophe does not matter', () => {
    fc.assert(
      fc.property(language, text, (tag, written) => {
        expect(fold(tag, written.replaceAll('’', "'"))).toBe(
          fold(tag, written.replaceAll("'", '’')),
        );
      }),
      runs,
    );
  });

  test('the kind of space in a number does not matter', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.constantFrom(' ', '\u00a0', '\u202f'),
        (count, space) => {
          const written = count.toLocaleString('fr-FR').replaceAll('\u202f', space);
          expect(fold('fr', written)).toBe(String(count));
        },
      ),
      runs,
    );
  });
});
