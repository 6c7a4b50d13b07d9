import { describe, expect, it } from 'vitest';
import { writtenText } from '../../../tests/fixtures/written-text.ts';
import { blocksOf } from '../blocks.ts';
import { passageOf, type Passage } from '../passage.ts';
import { pairFindings, passageFindings } from '../rule-faults.ts';
import type { Vocabulary } from './rule.ts';

const company = {
  domains: [],
  country: 'US',
  sector: 'telecommunications' as const,
  aliases: [],
  formerNames: [],
  formerIds: [],
  names: {},
};
const vocabulary: Vocabulary = {
  companies: [
    { ...company, id: 't-mobile-us', name: 'T-Mobile US', aliases: ['T-Mobile'] },
    { ...company, id: 'france-travail', name: 'France Travail', formerNames: ['Pôle emploi'] },
  ],
  glossary: {
    ransomware: {
      terms: { en: 'ransomware', fr: 'rançongiciel' },
      regional: {},
      definitions: {},
      avoid: { fr: ['ransomware', "farce d'identifiants"] },
      sources: [],
    },
  },
};

function passages(locale: string, prose: string): Passage[] {
  const source = `---\ntitle: T\ndescription: D\n---\n\n${prose}\n`;
  return blocksOf(writtenText(source, { locale })).map(passageOf);
}
const said = ({ rule, value }: { rule: string; value: string }): string => `${rule}: ${value}`;
const inOne = (locale: string, prose: string): string[] =>
  passageFindings(passages(locale, prose), locale, vocabulary).map(said);
function between(original: [string, string], translation: [string, string]): string[] {
  const [from, to] = [original, translation].map(([locale, prose]) => ({
    locale,
    passages: passages(locale, prose),
  }));
  if (!from || !to) throw new Error('two texts are needed');
  return pairFindings(from, to, vocabulary).map(said);
}
const inFrench = (english: string, french: string): string[] =>
  between(['en', english], ['fr', french]);

describe('figures', () => {
  it.each([
    ['millions', '84.2 million people', '84,2 millions de personnes'],
    ['thousands', '491,840 patients of 3,800', '491 840 patients sur 3 800'],
    ['per cent', '12% or 12 per cent', '12 % ou 12 pour cent'],
    [
      'money',
      '$350 million, €3,750 and 500 euros',
      '350 millions de dollars, 3 750 € et 500 euros',
    ],
    [
      'a currency said once',
      '£183 million became £20 million',
      '183 millions de livres sont devenus 20 millions',
    ],
    ['ranges', '11 to 15 million people', '11 à 15 millions de personnes'],
    ['false friends', 'three billion rows, a trillion', 'trois milliards de lignes, un billion'],
    ['words', 'Ninety-seven of two hundred and five', 'Quatre-vingt-dix-sept sur deux cent cinq'],
    ['words and digits', 'a 21-year-old, three times', 'un jeune de vingt et un ans, 3 fois'],
    ['the article', 'one person and a company', 'une personne et une entreprise'],
    ['both', 'both banks', 'les deux banques'],
    ['times of day', 'at 2:15 pm, at 10:30', 'à 14 h 15, à 10 h 30'],
    ['versions', 'WCAG 2.2, version 5.18.1, CC 4.0', 'WCAG 2.2, version 5.18.1, CC 4.0'],
  ])('%s are equal', (_, english, french) => {
    expect(inFrench(english, french)).toEqual([]);
  });

  it.each([
    ['a changed number', '84.2 million people', '82,4 millions de personnes', '84.2 million'],
    ['a magnitude', 'three billion rows', 'trois millions de lignes', 'three billion'],
    ['a false friend', 'three billion rows', 'trois billions de lignes', 'three billion'],
    ['English thousands', '491,840 patients', '491,840 patients', '491,840'],
    ['a lost per cent', 'for 12% of them', 'pour 12 d’entre eux', '12%'],
    ['another currency', '€20 in cash', '20 dollars en liquide', '€20'],
    ['a lost figure', 'In 2021 they left', 'Ils sont partis', '2021'],
    ['an added figure', 'They left', 'Les 40 sont partis', '40'],
    ['a word', 'six weeks', 'cinq semaines', 'six'],
    ['a time', 'at 2:15 pm', 'à 2 h 15', '2:15 pm'],
    ['a version', 'version 5.18.1', 'version 5.18.2', '5.18.1'],
  ])('%s is found', (_, english, french, value) => {
    expect(inFrench(english, french)).toEqual([`figures: ${value}`]);
  });

  it('reads any language by what Intl knows', () => {
    expect(
      between(
        ['en', 'It cost €1.5 million on 16 August 2021 and hit 3,750 people.'],
        ['pt-BR', 'Custou 1,5 milhão de euros em 16 de agosto de 2021 e atingiu 3.750 pessoas.'],
      ),
    ).toEqual([]);
    expect(between(['en', 'It hit 3,750 people.'], ['pt-BR', 'Atingiu 3.570 pessoas.'])).toEqual([
      'figures: 3,750',
    ]);
    expect(between(['en', 'It hit 3,750 people.'], ['ar', 'أصاب ٣٬٧٥٠ شخصا.'])).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['16 August 2021', 'le 16 août 2021'],
    ['August 16, 2021', 'le 16 août 2021'],
    ['1 March', 'le 1er mars'],
    ['March 2019', 'mars 2019'],
    ['It may be so', 'Cela se peut'],
    ['They march in May', 'Ils marchent en mai'],
  ])('%s — %s', (english, french) => {
    expect(inFrench(english, french)).toEqual([]);
  });

  it.each([
    ['16 August 2021', 'le 18 août 2021', '16 August 2021'],
    ['1 March', 'le 1er mai', '1 March'],
    ['in March 2019', 'en 2019', 'March 2019'],
  ])('%s is not %s', (english, french, value) => {
    expect(inFrench(english, french)).toContain(`dates: ${value}`);
  });
});

describe('links, names and negations', () => {
  it.each([
    ['[the leak](article:leak)', '[la fuite](article:leak)'],
    ['the GDPR, the EU and CVE-2023-34362', 'le RGPD, l’UE et CVE-2023-34362'],
    ['the US regulator and the U.S. army', 'le régulateur et l’armée des États-Unis'],
    ['T-Mobile US spoke', 'T-Mobile a parlé'],
    ['LockBit wrote on example.org', 'LockBit a écrit sur example.org'],
    ['Cards were not exposed', 'Les cartes n’ont pas été exposées'],
    ['It remained unexplained', 'Rien ne l’explique'],
  ])('%s — %s', (english, french) => {
    expect(inFrench(english, french)).toEqual([]);
  });

  it.each([
    ['[the leak](article:leak)', 'la fuite', 'links: article:leak'],
    ['[the leak](article:leak)', '[la fuite](article:theft)', 'links: article:leak'],
    ['the FCC said', 'le gendarme a dit', 'names: FCC'],
    ['CVE-2023-34362', 'CVE-2023-34326', 'names: CVE-2023-34362'],
    ['LockBit wrote', 'Lockbeat a écrit', 'names: LockBit'],
    ['see example.org', 'voir exemple.org', 'names: example.org'],
    ['T-Mobile US spoke', 'France Travail a parlé', 'names: T-Mobile US'],
    ['Cards were not exposed', 'Les cartes ont été exposées', 'negation: 1/0'],
    ['Cards were exposed', 'Les cartes n’ont pas été exposées', 'negation: 0/1'],
  ])('%s is not %s', (english, french, finding) => {
    expect(inFrench(english, french)).toContain(finding);
  });
});

describe('quotes', () => {
  it.each([
    ['fr', 'Il a dit « non », puis "oui".'],
    ['fr', '« il a dit “non” et c’est tout »'],
    ['en', 'He said “no, the ‘breach’ of May”, the company’s own, "so".'],
    ['de', 'Er sagte „nein“ und »ja«.'],
  ])('%s: %s', (locale, prose) => {
    expect(inOne(locale, prose)).toEqual([]);
  });

  it.each([
    ['fr', 'Il a dit “ non “ hier', 'quotes: “'],
    ['fr', 'Il a dit « non hier', 'quotes: «'],
    ['fr', 'Il a dit non » hier', 'quotes: »'],
    ['fr', 'Il a dit “non” hier', 'quotes: “'],
    ['fr', 'Il a dit « non” hier', 'quotes: ”'],
    ['en', 'He said «no» there', 'quotes: «'],
    ['en', 'He said “no there', 'quotes: “'],
    ['en', 'He said "no there', 'quotes: "'],
    ['de', 'Er sagte „nein hier', 'quotes: „'],
  ])('%s: %s', (locale, prose, finding) => {
    expect(inOne(locale, prose)).toContain(finding);
  });
});

describe('typography, repeated words, glossary', () => {
  it.each([
    ['fr', 'Nous nous engageons : 350 $, 15 M€, l’un des clients, e-mail ! 3,5 millions…'],
    ['fr', 'Donnez-leur les clés. La une des journaux. Les leurs aussi, 12 000 fois.'],
    ['en', 'That was that: $350, 12%, 491,840 of them; Boing Boing and U.S. law.'],
    ['fr', 'Un rançongiciel, etc.'],
  ])('%s: %s', (locale, prose) => {
    expect(inOne(locale, prose)).toEqual([]);
  });

  it.each([
    ['fr', '171', 'typography: 171'],
    ['fr', '0', 'typography: 0'],
    ['fr', 'un coût de $350', 'typography: $3'],
    ['fr', 'noms , adresses', 'typography: ,'],
    ['fr', 'noms,adresses', 'typography: ,'],
    ['fr', '1.234.567 comptes', 'typography: 1.234.567'],
    ['fr', 'le 3 Août', 'typography: Août'],
    ['en', '12 000 people', 'typography: 12 000'],
    ['en', 'Who ?', 'typography: ?'],
    ['en', '6,4 million', 'typography: 6,4'],
    ['fr', 'les données de ses les clients', 'repeated: ses les'],
    ['fr', 'une liste de de noms', 'repeated: de de'],
    ['en', 'the the list', 'repeated: the the'],
    ['en', 'in the a list', 'repeated: the a'],
    ['fr', 'un Ransomware', 'glossary: Ransomware'],
    ['fr', 'une farce d’identifiants', 'glossary: farce d’identifiants'],
  ])('%s: %s', (locale, prose, finding) => {
    expect(inOne(locale, prose)).toContain(finding);
  });
});

describe('a sentence left in the language of the original', () => {
  it.each([
    [
      'the sentence itself',
      'The PINs of all customers were reset.',
      'The PINs of all customers were reset.',
    ],
    [
      'another one',
      'All codes were reset.',
      'Tout va bien. The codes of the customers were reset by the company.',
    ],
  ])('%s', (_, english, french) => {
    expect(
      inFrench(english, french).filter((line) => line.startsWith('untranslated')),
    ).toHaveLength(1);
  });

  it('is no name that both languages share', () => {
    expect(inFrench('Have I Been Pwned', 'Have I Been Pwned')).toEqual([]);
  });
});

describe('structure', () => {
  const english =
    '## One\n\nThe first <Cite source="a" />\n\n- item\n- other item\n\nThe second, in 2021 <Cite source="b" />\n\nThe last one';
  const french =
    '## Un\n\nLe premier <Cite source="a" />\n\n- point\n- autre point\n\nLe deuxième, en 2021 <Cite source="b" />\n\nLe dernier';

  it('is right', () => {
    expect(inFrench(english, french)).toEqual([]);
  });

  it.each([
    [
      'a paragraph',
      'Le deuxième, en 2021 <Cite source="b" />\n\n',
      '',
      'structure: The second, in 2021',
    ],
    ['an item', '- autre point\n', '', 'structure: other item'],
    ['a heading’s level', '## Un', '### Un', 'structure: a heading of level 3'],
    ['a component', ' <Cite source="a" />', '', 'structure: <Cite source="a">'],
    ['an attribute', 'source="a"', 'source="b"', 'structure: <Cite source="a">'],
    ['a stray paragraph', 'Le dernier', '171\n\nLe dernier', 'structure: 171'],
  ])('misses %s once', (_, right, wrong, finding) => {
    const findings = inFrench(english, french.replace(right, wrong));
    expect(findings[0]).toContain(finding);
    expect(findings.length).toBeLessThanOrEqual(2);
  });
});

describe('the article with which all began', () => {
  it('shows each of its faults', () => {
    const findings = [
      ['fr', 'Elle a averti de ses les clients.'],
      ['fr', 'Il parle d’“ une attaque “ grave.'],
      ['fr', 'Il parle d’« une attaque grave.'],
      ['fr', '0'],
      ['fr', '171'],
    ].map(([locale = '', prose = '']) => inOne(locale, prose));
    expect(findings).toEqual([
      ['repeated: ses les'],
      ['quotes: “', 'quotes: “'],
      ['quotes: «'],
      ['typography: 0'],
      ['typography: 171'],
    ]);
  });

  it('lost a sentence in the middle of another', () => {
    const english =
      'The stolen files appeared to contain the names of many customers. Some of them also held social security numbers and the details of identity documents. The company wrote to all those concerned within a week.';
    const right =
      'Les fichiers volés semblent contenir les noms de nombreux clients. Certains contiennent aussi des numéros de sécurité sociale et des informations tirées de pièces d’identité. L’entreprise a écrit à toutes les personnes concernées en une semaine.';
    const wrong =
      'Les fichiers volés semblent contenir les noms de nombreux clients L’entreprise a écrit à toutes les personnes concernées en une semaine.';
    expect(inFrench(english, right)).toEqual([]);
    expect(inFrench(english, wrong)).toEqual(['structure: The stolen files appeared to contain']);
  });
});
