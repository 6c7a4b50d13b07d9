import { describe, expect, it } from 'vitest';
import type { Company } from '../model/company.ts';
import { missingCompanies, withoutCompanies } from './company-names.ts';

function company(id: string, name: string, aliases: string[] = []): Company {
  return {
    id,
    name,
    aliases,
    domains: [],
    country: 'US',
    sector: 'technology',
    formerNames: [],
    formerIds: [],
    names: {},
  };
}

const companies = [company('twitter', 'Twitter', ['X']), company('t-mobile-us', 'T-Mobile US')];

describe('withoutCompanies', () => {
  it('takes out names that stand on their own', () => {
    expect(withoutCompanies('X, T-Mobile US and Twitter', companies)).toBe(';, ; and ;');
  });

  it('leaves words alone that hold a short name', () => {
    expect(withoutCompanies('SaxX spoke to XRP of X', companies)).toBe('SaxX spoke to XRP of ;');
  });
});

describe('missingCompanies', () => {
  it('does not see a short name within a word', () => {
    expect(missingCompanies('SaxX said so', 'il l’a dit', companies)).toEqual([]);
    expect(missingCompanies('X said so', 'il l’a dit', companies)).toEqual([
      { key: 'company:twitter', text: 'X' },
    ]);
  });
});
