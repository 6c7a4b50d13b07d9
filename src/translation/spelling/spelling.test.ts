import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aLibrary } from '../../../tests/fixtures/stories.ts';
import { writtenText } from '../../../tests/fixtures/written-text.ts';
import { readWordList } from '../../library/word-list.ts';
import { ruleFaults } from '../rule-faults.ts';
import { openDictionary } from './dictionary.ts';
import { openSpelling, type Spelling } from './spelling.ts';

const cache = mkdtempSync(join(tmpdir(), 'spelling-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const company = {
  ...{
    id: 'acme',
    name: 'Zorblat France',
    domains: [],
    country: 'FR',
    sector: 'services' as const,
  },
  ...{ aliases: ['Zorb'], formerNames: [], formerIds: [], names: { fr: 'Zorblatte' } },
};
const term = {
  ...{ terms: { fr: 'motdepassage' }, regional: {}, definitions: {} },
  ...{ avoid: { fr: ['passwordage'] }, sources: [] },
};
const library = {
  ...aLibrary([], [company]),
  locales: ['ar', 'en', 'fr'],
  glossary: { term },
};
const open = (list = ''): Spelling =>
  openSpelling(library, readWordList({ path: 'words.txt', text: list }).words, cache);
const spelling = open();
const wrong = (locale: string, text: string): string[] =>
  spelling.wrongIn(text, locale).map(({ text: word, index }) => `${index} ${word}`);

describe('spelling', () => {
  it.each([
    ['en', "The regulators’ e-mail of Monday’s anti-fraud data-sharing, won’t and don't"],
    ['en', 'THE GDPR, two IBANs; Zorblat’s and Zorb’s organisation of France'],
    ['fr', "Aujourd’hui, l’eau, qu’il, d’Orange, l'ANSSI, jusqu’au 1er, lorsqu’elle"],
    ['fr', 'Dit-elle, a-t-on, celui-ci, est-ce, lui-même, grand-père, anti-intrusion, vingt-deux'],
    ['fr', 'Zorblatte et Zorblat, un motdepassage, des cyberattaques, réinitialisées'],
    ['fr', 'Évidemment, les États-Unis ; l’Île-de-France. Cœur, œuvre, ŒUVRE'],
    ['ar', 'xqzt'],
    ['de', 'xqzt'],
  ])('finds nothing wrong in %s: %s', (locale, text) => {
    expect(wrong(locale, text)).toEqual([]);
  });

  it.each([
    ['en', 'They recieved it', '5 recieved'],
    ['en', 'a Recieved one', '2 Recieved'],
    ['en', 'the color', '4 color'],
    ['en', 'a well-knwon one', '7 knwon'],
    ['en', 'the zorblatt', '4 zorblatt'],
    ['en', 'motdepassage', '0 motdepassage'],
    ['fr', 'l’entreprize d’Orrange', '2 entreprize,15 Orrange'],
    ['fr', 'les donnnées', '4 donnnées'],
    ['fr', 'Des coeurs', '4 coeurs'],
    ['fr', 'passwordage', '0 passwordage'],
  ])('finds what is wrong in %s: %s', (locale, text, found) => {
    expect(wrong(locale, text).join()).toBe(found);
  });

  it('says for which languages it has a dictionary', () => {
    expect(['ar', 'en', 'fr'].filter(spelling.checks)).toEqual(['en', 'fr']);
  });

  it('suggests what may have been meant', () => {
    expect(spelling.suggest('recieved', 'en')).toContain('received');
    expect(spelling.suggest('personelle', 'fr')[0]).toBe('personnelle');
    expect(spelling.suggest('personelle', 'fr').length).toBeLessThanOrEqual(3);
    expect(spelling.suggest('xqzt', 'ar')).toEqual([]);
  });

  it('takes listed words in their languages, and says which are of no use', () => {
    const listed = open('Blorp\nflarb fr\nmaison fr\nunused\n');
    expect(listed.wrongIn('Blorp and flarb', 'en').map(({ text }) => text)).toEqual(['flarb']);
    expect(listed.wrongIn('Blorp, une maison et Flarb', 'fr')).toEqual([]);
    expect(listed.leftOver().map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^3 “maison” is listed for nothing/),
      expect.stringMatching(/^4 “unused” is listed for nothing/),
    ]);
  });

  it('is a rule with a place, a hint and waivers; what another rule says is not said twice', () => {
    const source = `---
title: T
description: "Une \\"desciption\\" ici"
waivers:
  - { rule: spelling, value: flarb, why: quoted }
---

Un flarb, les Etats et
> \`xqzt\` [une fotte](https://xqzt.example) <Day on="2021-08" />
`;
    const text = writtenText(source, { locale: 'fr', original: 'fr' });
    const faults = ruleFaults({ texts: [text], library }, open());
    expect(
      faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`),
    ).toEqual([
      '3:21 spelling “desciption” is in no dictionary (fr)',
      '8:15 typography French keeps the accents of capitals: “Etats”',
      '9:15 spelling “fotte” is in no dictionary (fr)',
    ]);
    expect(faults[0]?.hint).toMatch(
      /^write “description”, .*; or add it to content\/words\.txt if it is right$/,
    );
    expect(ruleFaults({ texts: [text], library }).map(({ rule }) => rule)).toEqual(['typography']);
  });
});

describe('a dictionary', () => {
  it('opens from the cache, from a spoilt one too, and without one', () => {
    const name = '@cspell/dict-en-gb-mit';
    const folder = join(cache, 'own');
    expect(openDictionary(name, folder)?.has('colour')).toBe(true);
    const [file = ''] = readdirSync(folder);
    expect(file).toMatch(/^[\da-f]{16}\.btrie$/);
    expect(openDictionary(name, folder)?.has('colour')).toBe(true);
    writeFileSync(join(folder, file), 'spoilt');
    expect(openDictionary(name, folder)?.has('colour')).toBe(true);
    expect(openDictionary(name, join(folder, file, 'none'))?.has('colour')).toBe(true);
  });

  it('is not missed when its package is not installed', () => {
    expect(openDictionary('@cspell/dict-none', cache)).toBeUndefined();
  });
});
