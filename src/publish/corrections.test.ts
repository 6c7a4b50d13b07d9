import { expect, test } from 'vitest';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import type { Edition } from '../model/edition.ts';
import { allCorrections } from './corrections.ts';

const corrected = (edition: Edition | undefined, ...dates: string[]): Edition => {
  if (!edition) throw new Error('The fixture has lost its edition');
  const prose = dates.map((date) => `<Correction date="${date}">\nWrong.\n</Correction>\n`);
  return { ...edition, prose: prose.join('\n') };
};

test('a correction that only another edition has is told as that edition tells it', () => {
  const { en, fr } = story.editions;
  const editions = {
    en: corrected(en, '2027-01-02', '2027-03-04'),
    fr: corrected(fr, '2027-01-02'),
  };
  const [english, french] = [language('en'), language('fr')];
  const told = (reader: typeof english): string[] =>
    allCorrections([{ ...story, editions }], reader, [english, french], library).map(
      ({ edition, page, part }) => `${edition.locale} ${page}#${part}`,
    );
  expect(told(french)).toEqual([
    'en /en/articles/t-mobile-2021/#correction-2027-03-04',
    'fr /fr/articles/vol-t-mobile-2021/#correction-2027-01-02',
  ]);
  expect(told(english)).toEqual([
    'en /en/articles/t-mobile-2021/#correction-2027-03-04',
    'en /en/articles/t-mobile-2021/#correction-2027-01-02',
  ]);
});
