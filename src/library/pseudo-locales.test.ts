import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordTree } from '../model/library.ts';
import { read, goodContent } from '../../tests/fixtures/content-folder.ts';
import { accented, mirrored, pseudoVariable, withPseudoLocales } from './pseudo-locales.ts';

const { library } = read(goodContent());
const asked = { [pseudoVariable]: '1' };
const pseudo = withPseudoLocales(library, asked);

/** Words by dotted key. */
function flat(tree: WordTree | undefined, path = ''): [string, string][] {
  return Object.entries(tree ?? {}).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] satisfies [string, string]]
      : flat(value, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] => text.match(/\{\{.*?\}\}/g) ?? [];
const lettersOf = (text: string): number =>
  text.replaceAll(/\{\{.*?\}\}/g, '').match(/\p{L}/gu)?.length ?? 0;

/** Interface words as they may be written: plain letters, signs and placeholders. */
const phrase = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[A-Za-z ,.’$€0-9-]{0,12}$/),
      fc.constantFrom('{{number}}', '{{quantity}}', '{{ a.b, number }}'),
    ),
  )
  .map((parts) => parts.join(''));

describe('pseudo-words', () => {
  it('keep their placeholders', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(placeholders(accented(text))).toEqual(placeholders(text));
        expect(placeholders(mirrored(text))).toEqual(placeholders(text));
      }),
    );
  });

  it('are longer by two letters in five, and bracketed', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const longer = accented(text);
        expect(longer).toMatch(/^⟦.*⟧$/s);
        expect(Math.abs(lettersOf(longer) - 1.4 * lettersOf(text))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hold no letter that a hard-coded word could have', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(accented(text).replaceAll(/\{\{.*?\}\}/g, '')).not.toMatch(/[a-z]/i);
      }),
    );
  });

  it('can still be read', () => {
    expect(accented('Search {{number}} stories')).toBe('⟦Šééáŕççĥ {{number}} šţţóóŕîééš⟧');
    expect(mirrored('{{number}} stories')).toBe('{{number}} \u202estories\u202c');
  });
});

describe('the pseudo-locales', () => {
  it('stand behind the languages, only when they are asked for', () => {
    expect(pseudo.locales).toEqual(['en', 'fr', 'en-XA', 'ar-XB']);
    expect(withPseudoLocales(library, {})).toBe(library);
  });

  it('have every word of the reference, and the plural forms of their language', () => {
    const keys = flat(library.words['en']).map(([key]) => key);
    expect(flat(pseudo.words['en-XA']).map(([key]) => key)).toEqual(keys);
    const arabic = flat(pseudo.words['ar-XB']).map(([key]) => key);
    expect(keys.filter((key) => !arabic.includes(key))).toEqual([]);
    expect(arabic.filter((key) => key.startsWith('units.people_'))).toHaveLength(6);
  });

  it('leave alone what programs read', () => {
    for (const tag of ['en-XA', 'ar-XB'] as const) {
      expect(pseudo.words[tag]?.['addresses']).toEqual(library.words['en']?.['addresses']);
      expect(pseudo.words[tag]?.['language']).toMatchObject({ formats: 'en-GB' });
    }
  });
});
