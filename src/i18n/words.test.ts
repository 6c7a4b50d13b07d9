import { describe, expect, it } from 'vitest';
import { openWords } from './words.ts';

const words = openWords('fr', {
  language: { name: 'Français' },
  quantities: { about: 'environ {{quantity}}' },
  units: {
    people_one: '{{number}} personne',
    people_many: '{{number}} de personnes',
    people_other: '{{number}} personnes',
  },
  story: { citation: 'Source {{number}} : {{publisher}}' },
});

describe('words', () => {
  it('are found by key and filled in', () => {
    expect(words('language.name')).toBe('Français');
    expect(words('quantities.about', { quantity: 'dix' })).toBe('environ dix');
  });

  it('take the plural category of the language', () => {
    const people = (count: number): string =>
      words('units.people', { count, number: String(count) });
    expect(people(0)).toBe('0 personne');
    expect(people(1)).toBe('1 personne');
    expect(people(2)).toBe('2 personnes');
    expect(people(1_000_000)).toBe('1000000 de personnes');
  });

  it('throw for a key that the file lacks, and name it', () => {
    expect(() => words('quantities.atLeast', { quantity: 'x' })).toThrow(
      'content/locales/fr.json has no words for “quantities.atLeast”',
    );
  });

  it('throw for a plural of which every form is missing', () => {
    expect(() => words('units.files', { count: 2, number: '2' })).toThrow(/units\.files/);
  });

  it('hold what is filled in as it is: neither escaped nor read as a placeholder', () => {
    const citation = (publisher: string): string =>
      words('story.citation', { number: 1, publisher });
    expect(citation('B&Q <Ltd> “x”')).toBe('Source 1 : B&Q <Ltd> “x”');
    expect(citation('{{number}} $t(language.name)')).toBe(
      'Source 1 : {{number}} $t(language.name)',
    );
    expect(citation("$& $1 $'")).toBe("Source 1 : $& $1 $'");
  });

  it('of one language do not leak into another', () => {
    const other = openWords('en', { language: { name: 'English' } });
    expect(other('language.name')).toBe('English');
    expect(words('language.name')).toBe('Français');
  });
});
