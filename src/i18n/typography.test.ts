import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from './typography.ts';

const narrow = '\u202f';
const fixed = '\u00a0';
const visible = (text: string): string =>
  text.replaceAll(narrow, '⸱').replaceAll(fixed, '_').replaceAll('\u2011', '‑');

/** Text as authors type it: words, digits, blanks, punctuation, what was typed with care already. */
const typed = fc
  .array(
    fc.constantFrom(
      ...['mot', 'l', 'É', 'œ', '7', '491', '840', 'x.org', 'Go', '€', '%', '$', 'millions'],
      ...[' ', ' ', '\n', narrow, fixed],
      ...[
        "'",
        '"',
        '’',
        '“',
        '”',
        '«',
        '»',
        '(',
        ')',
        ';',
        ':',
        '!',
        '?',
        ',',
        '.',
        '…',
        '...',
        '—',
        '/',
        '-',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const locale = fc.constantFrom('en', 'fr', 'fr-CA', 'ar', 'de');

describe('typeset, whatever was typed', () => {
  it('changes nothing when it runs twice', () => {
    fc.assert(
      fc.property(locale, typed, (tag, text) => {
        const once = typeset(tag, text);
        expect(typeset(tag, once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every letter and digit, in order', () => {
    const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
    fc.assert(
      fc.property(locale, fc.oneof(typed, fc.string({ unit: 'grapheme' })), (tag, text) => {
        expect(letters(typeset(tag, text))).toBe(letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves text without punctuation or digits alone', () => {
    const words = fc.array(fc.stringMatching(/^[a-zàâçéèêëîïôœùû]{1,9}$/), { maxLength: 8 });
    fc.assert(
      fc.property(locale, words, (tag, list) => {
        expect(typeset(tag, list.join(' '))).toBe(list.join(' '));
      }),
    );
  });

  it('never throws, on any character before', () => {
    fc.assert(
      fc.property(locale, fc.string(), fc.string({ maxLength: 1 }), (tag, text, before) => {
        expect(typeof typeset(tag, text, before)).toBe('string');
      }),
    );
  });
});

describe('French', () => {
  it.each([
    ['narrow space before ; ! ?', 'Qui est concerné ?', 'Qui est concerné⸱?'],
    ['the same where none was typed', 'Qui est concerné?', 'Qui est concerné⸱?'],
    ['semicolon', 'noms ; adresses', 'noms⸱; adresses'],
    ['several marks together', 'Vraiment ?!', 'Vraiment⸱?!'],
    ['no-break space before :', 'Trois données : nom', 'Trois données_: nom'],
    ['no space in a time or an address', '12:30, https://x.fr/?q=a', '12:30, https://x.fr/?q=a'],
    ['guillemets', '« une intrusion »', '«⸱une intrusion⸱»'],
    ['guillemets typed closely', '«une intrusion»', '«⸱une intrusion⸱»'],
    ['straight quotes', 'une "intrusion" grave', 'une «⸱intrusion⸱» grave'],
    ['straight quotes after an elision', 'l\'"intrusion" grave', 'l’«⸱intrusion⸱» grave'],
    ['quotes in a quotation', '« il a dit "non" »', '«⸱il a dit “non”⸱»'],
    ['percent', '12 %', '12_%'],
    ['percent typed closely', '12%', '12_%'],
    ['unit', '5 Go', '5_Go'],
    ['currency', '15 M€ ou 90 $', '15_M€ ou 90_$'],
    ['thousands', '491 840 patients', '491⸱840 patients'],
    ['millions of thousands', '1 234 567 comptes', '1⸱234⸱567 comptes'],
    ['a year before a number', 'en 2021 840 comptes', 'en 2021 840 comptes'],
    ['millions', '6,4 millions', '6,4_millions'],
    ['ellipsis', 'Noms, adresses... et IBAN', 'Noms, adresses… et IBAN'],
    ['apostrophe', "l'hameçonnage", 'l’hameçonnage'],
    ['number sign', 'n° 2026-003', 'n°_2026-003'],
    ['time', '10 h 20', '10_h_20'],
    ['date', 'le 19 octobre 2026', 'le 19_octobre 2026'],
    ['first of the month', 'le 1er mars', 'le 1er_mars'],
    ['comma and point', 'noms, adresses.', 'noms, adresses.'],
  ])('%s', (_, text, expected) => {
    expect(visible(typeset('fr', text))).toBe(expected);
  });

  it.each([
    ['colon after a figure', ' : 7', 'x', '_: 7'],
    ['colon typed closely after a figure', ': 7', 'x', '_: 7'],
    ['question mark after a link', '?', 't', '⸱?'],
    ['closing guillemet after emphasis', '»', 't', '⸱»'],
    ['quote after an elision', '"mot"', '’', '«⸱mot⸱»'],
    ['closing quote after emphasis', '" et', 't', '⸱» et'],
    ['apostrophe after emphasis', "'on", 'l', '’on'],
  ])('%s that stands in the piece before', (_, text, before, expected) => {
    expect(visible(typeset('fr', text, before))).toBe(expected);
  });
});

describe('a hyphen beside a single character', () => {
  it.each([
    ['T-Mobile US', 'T-\u2060Mobile US'],
    ['a Form 8-K', 'a Form 8-\u2060K'],
    ['Quand y a-t-il eu fuite', 'Quand y a-\u2060t-\u2060il eu fuite'],
    ['two-factor, 2021-08-16, - and –', 'two-factor, 2021-08-16, - and –'],
  ])('holds %s together', (text, expected) => {
    expect(typeset('en', text)).toBe(expected);
  });
});

describe('English', () => {
  it.each([
    ['quotes', 'a "breach" of trust', 'a “breach” of trust'],
    ['quotes in brackets', '("breach")', '(“breach”)'],
    ['single quotes', "a 'breach' there", 'a ‘breach’ there'],
    ['apostrophes', "the company's users' data isn't safe", 'the company’s users’ data isn’t safe'],
    ['decades', "the '90s", 'the ’90s'],
    ['quotes in quotes', '"the \'breach\' of May"', '“the ‘breach’ of May”'],
    ['quotes closing together', '"the \'breach\'"', '“the ‘breach’”'],
    ['ellipsis', 'and so on...', 'and so on…'],
    ['no spaces of the French', 'Who? Why: 12% of 491,840!', 'Who? Why: 12% of 491,840!'],
  ])('%s', (_, text, expected) => {
    expect(typeset('en', text)).toBe(expected);
  });

  it.each([
    ['a quote after a blank opens', '"so', ' ', '“so'],
    ['a quote after a word closes', '" he said', 'd', '” he said'],
    ['an apostrophe after a word', "'s users", 'e', '’s users'],
  ])('%s across the piece before', (_, text, before, expected) => {
    expect(typeset('en', text, before)).toBe(expected);
  });
});
