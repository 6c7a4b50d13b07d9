import { expect, it } from 'vitest';
import { language } from '../../tests/fixtures/small-library.ts';
import { aCompany } from '../../tests/fixtures/stories.ts';
import { companyIndex } from './company-index.ts';

const companies = [
  'Zynga',
  'École 42',
  'eBay',
  'Edmodo',
  '8tracks',
  '500px',
  'Éclair',
  'Ebury',
].map((name) => aCompany(name, { name }));
const indexOf = (tag: string): Record<string, string[]> =>
  Object.fromEntries(
    companyIndex(companies, language(tag)).map(({ letter, companies: under }) => [
      letter,
      under.map(({ name }) => name),
    ]),
  );

it('has digits first, then letters, accents aside, as a French dictionary does', () => {
  expect(indexOf('fr')).toEqual({
    '0–9': ['8tracks', '500px'],
    E: ['eBay', 'Ebury', 'Éclair', 'École 42', 'Edmodo'],
    Z: ['Zynga'],
  });
  expect(Object.keys(indexOf('fr'))).toEqual(['0–9', 'E', 'Z']);
});

it('goes by the name in the language', () => {
  const [first] = companyIndex(
    [aCompany('x', { name: 'Paris Hospitals', names: { fr: 'Hôpitaux de Paris' } })],
    language('fr'),
  );
  expect(first?.letter).toBe('H');
});
