import { expect, it } from 'vitest';
import { glossary } from '../model/glossary.ts';
import { termsIn } from './terms.ts';

const terms = glossary.parse({
  ransomware: { terms: { en: 'ransomware', fr: 'rançongiciel' }, avoid: { fr: ['ransomware'] } },
  'social-insurance': {
    terms: { en: 'social insurance number', fr: 'numéro de sécurité sociale' },
    regional: { 'fr-CA': 'numéro d’assurance sociale' },
  },
  untranslated: { terms: { en: 'leak' } },
});
const found = (passage: string, to = 'fr'): string[] => termsIn(passage, terms, { from: 'en', to });

it('finds the terms of a passage, in the plural and at its beginning too', () => {
  expect(found('Ransomware and social insurance numbers leak')).toEqual([
    'ransomware → rançongiciel (not: ransomware)',
    'social insurance number → numéro de sécurité sociale',
  ]);
  expect(found('ransomwarehouse')).toEqual([]);
  expect(found('ransomware', 'de')).toEqual([]);
});

it('takes the word of the region, else that of the language', () => {
  expect(found('social insurance number', 'fr-CA')).toEqual([
    'social insurance number → numéro d’assurance sociale',
  ]);
  expect(found('ransomware', 'fr-CA')[0]).toContain('rançongiciel');
});
