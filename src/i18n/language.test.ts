import { describe, expect, it } from 'vitest';
import { language, library, root } from '../../tests/fixtures/small-library.ts';
import { aCompany } from '../../tests/fixtures/stories.ts';
import { openLanguage, openLanguages } from './language.ts';

const french = language('fr');
const english = language('en');

describe('a language', () => {
  it('is opened for every locale file, in order', () => {
    expect(openLanguages(library, root).map(({ tag, name, dir }) => [tag, name, dir])).toEqual([
      ['en', 'English', 'ltr'],
      ['fr', 'Français', 'ltr'],
    ]);
  });

  it('that has no locale file cannot be opened', () => {
    expect(() => openLanguage('de', library, root)).toThrow('There is no language “de”');
  });

  it('lists with its own conjunction', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
    expect(french.list(['a'])).toBe('a');
    expect(french.list([])).toBe('');
  });

  it('sorts as its dictionaries do', () => {
    expect(['zone', 'Écran', 'eau', 'œuf', 'Orange 10', 'Orange 2'].sort(french.compare)).toEqual([
      'eau',
      'Écran',
      'œuf',
      'Orange 2',
      'Orange 10',
      'zone',
    ]);
  });

  it('names countries, and companies whose name differs by language', () => {
    expect(french.country('CH')).toBe('Suisse');
    expect(english.country('CH')).toBe('Switzerland');
    const company = aCompany('france-travail', {
      name: 'France Travail',
      names: { en: 'French job centre' },
    });
    expect([english.company(company), french.company(company)]).toEqual([
      'French job centre',
      'France Travail',
    ]);
  });

  it('names every kind of topic', () => {
    expect(french.topic({ kind: 'dataType', code: 'names' })).toBe('noms');
    expect(french.topic({ kind: 'sector', code: 'health' })).toBe('Santé');
    expect(french.topic({ kind: 'status', code: 'confirmed' })).toBe('Confirmé');
    expect(french.topic({ kind: 'country', code: 'BE' })).toBe('Belgique');
    expect(french.topic({ kind: 'year', code: '2021' })).toBe('2021');
  });

  it('sets its type', () => {
    expect(french.typeset('"Ah?"')).toBe('«\u202fAh\u202f?\u202f»');
    expect(english.typeset('"Ah?"')).toBe('“Ah?”');
  });
});
