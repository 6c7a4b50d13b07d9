import { describe, expect, test } from 'vitest';
import { namedCompanies, type ListedCompany } from './match-companies.ts';
import { nearCompanies } from './near-companies.ts';

const company = (name: string, ...others: string[]): ListedCompany => ({
  name,
  others,
  address: `/${name}/`,
  note: '1 story',
});
const companies = [
  company('Bouygues Telecom', 'Bbox', 'B&You'),
  company('France Travail', 'Pôle emploi', 'francetravail.fr'),
  company('Free', 'Free Mobile', 'Iliad'),
  company('SFR'),
  company('T-Mobile US', 'TMUS', 'tmobile'),
];
const named = (query: string): string[] =>
  namedCompanies(companies, query.split(' '), query.split(' '), 'fr').map(
    ({ company: { name }, as }) => (as === undefined ? name : `${as} → ${name}`),
  );
const near = (query: string): string[] =>
  nearCompanies(companies, query.split(' '), 'fr').map(({ corrected }) => corrected);

describe('companies that a query names', () => {
  test.each([
    ['amende free cnil', ['Free']],
    ['t mobile', ['T-Mobile US']],
    ['TMUS', ['TMUS → T-Mobile US']],
    ['pole emploi', ['Pôle emploi → France Travail']],
    ['francetravail.fr', ['francetravail.fr → France Travail']],
    ['bouy', ['Bouygues Telecom']],
    ['fr', []],
    ['liberté', []],
  ])('%s', (query, expected) => {
    expect(named(query)).toEqual(expected);
  });
});

describe('companies whose name is misspelt', () => {
  test.each([
    ['bouyges', ['Bouygues Telecom']],
    ['fuite bouyges telecon 2025', ['fuite Bouygues Telecom 2025']],
    ['pole enploi', ['France Travail']],
    ['tmobil', ['T-Mobile US']],
    ['sfx', []],
    ['mot de passe', []],
  ])('%s', (query, expected) => {
    expect(near(query).slice(0, 1)).toEqual(expected);
  });
});
