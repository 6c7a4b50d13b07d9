import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../tests/fixtures/findings-between.ts';

const vocabulary = { companies: [], glossary: {}, spelling: undefined };

function between(from: string, to: string, [original, translation] = ['en', 'fr']): string[] {
  return findingsBetween(
    { locale: original, prose: from },
    { locale: translation, prose: to },
    vocabulary,
  ).map(({ rule, value }) => `${rule}: ${value}`);
}

describe('what a free translation may do', () => {
  it.each([
    ['halves', 'half a million dollars', '500 000 dollars'],
    ['halves after the number', 'two and a half million rows', 'deux millions et demi de lignes'],
    ['fractions', 'nine tenths of it, two thirds', '90 %, les deux tiers'],
    ['round numbers', 'some 100 million people', 'une centaine de millions de personnes'],
    [
      'rough numbers',
      'tens of thousands, a few dozen',
      'des dizaines de milliers, quelques dizaines',
    ],
    ['durations', 'in eighteen months, a fortnight', 'en un an et demi, quinze jours'],
    [
      'a figure said once',
      '2 million rows are not 2 million people',
      '2 millions de lignes, et non de personnes',
    ],
    ['a magnitude said once', '2.9 million, then 4.2 million', '2,9 millions, puis 4,2'],
    ['units', '11GB, in the 20th century', '11 Go, au XXe siècle'],
    ['the year', 'in June 2021, the following January', 'en juin 2021, en janvier 2022'],
    ['the month', 'from 9 January to 12 January', 'du 9 au 12 janvier'],
    ['places', 'a bank in London, a Belgian one', 'une banque de Londres, une autre de Belgique'],
    [
      'acronyms in words',
      'the chief executive apologised to the hospital',
      'le PDG a présenté ses excuses au CHU',
    ],
    ['plurals of acronyms', 'the IBANs of 11 clients', 'les IBAN de 11 clients'],
    ['provinces', 'people in British Columbia', 'des personnes en Colombie-Britannique'],
    [
      'sentences joined',
      'The hospital did not pay. About 11 files went online.',
      'L’hôpital n’a pas payé et environ 11 fichiers ont été mis en ligne.',
    ],
    [
      'clauses moved',
      'The notice came in May. At the desk, nobody read it. It was late.',
      'L’avis arrive en mai, mais personne ne le lit. Au guichet, on attend. Il est tard.',
    ],
  ])('%s', (_, english, french) => {
    expect(between(english, french)).toEqual([]);
    expect(between(french, english, ['fr', 'en'])).toEqual([]);
  });
});

describe('what it may not', () => {
  it.each([
    [
      'another magnitude',
      'tens of thousands of people',
      'des centaines de milliers de personnes',
      'figures: tens of thousands',
    ],
    [
      'another ordinal',
      'the second breach of the year',
      'la troisième fuite de l’année',
      'figures: troisième',
    ],
    [
      'another year',
      'On 30 October 2020 it paid',
      'Le 30 octobre 2021, elle a payé',
      'dates: 30 October 2020',
    ],
    [
      'no year',
      'It was cut on 2 July 2026',
      'L’accès a été coupé le 2 juillet',
      'dates: 2 July 2026',
    ],
    [
      'another place',
      'He was arrested near Limoges',
      'Il a été arrêté près de Lyon',
      'names: Limoges',
    ],
    ['another country', 'customers in Belgium', 'des clients aux Pays-Bas', 'names: Belgium'],
    [
      'a clause left as it was',
      'It wrote to the bank on behalf of the customers, on the day of the ruling',
      'Elle a écrit à la banque on behalf of the customers, le jour où le jugement a été rendu',
      'untranslated: on behalf of the customers',
    ],
    [
      'able for unable',
      'It was unable to reach them',
      'Elle a réussi à les joindre',
      'negation: 1/0',
    ],
    ['a phrase twice', 'He was arrested', 'Il a été a été arrêté', 'repeated: a été a été'],
    [
      'a mark that turns the direction',
      'It promises an audit',
      'Elle promet\u200f un audit',
      'typography: \u200f',
    ],
  ])('%s', (_, english, french, finding) => {
    expect(between(english, french)).toEqual([finding]);
  });
});
