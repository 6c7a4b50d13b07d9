import { missingCompanies, withoutCompanies } from '../company-names.ts';
import { grammarOf } from '../languages/grammar.ts';
import { tokensOf, type Name } from '../name-tokens.ts';
import { missingProperNames, type Side } from '../proper-names.ts';
import type { Finding, PairRule, Vocabulary } from './rule.ts';

/**
 * Names that the original has and the translation has not, of the kinds that can be told: companies
 * that `content/companies` knows by any of their names, acronyms (with the forms that a language
 * gives them: GDPR is RGPD), names with capitals inside, codes such as CVE-2023-34362, domains;
 * countries, and words with a capital within a sentence (with the forms that a language gives them:
 * London is Londres). The translation may name what the original describes.
 *
 * - good: “the GDPR” — « le RGPD »; “France Travail, then Pôle emploi” — « Pôle emploi »
 * - bad: “the FCC” — « la FTC »; “near Limoges” — « près de Lyon »
 *
 * Severity: error.
 */
export const names: PairRule = ({ original, translation }, languages, { companies }) => {
  const [from, to] = [
    { locale: languages.original, text: original.text },
    { locale: languages.translation, text: translation.text },
  ];
  const lost = once(missingNames(from, to, companies));
  const added = once(missingNames(to, from, companies));
  return lost.map(({ text }, index): Finding => {
    const instead = added[index];
    return {
      rule: 'names',
      severity: 'error',
      value: text,
      ...translation.place(instead ? Math.max(0, to.text.indexOf(instead.text)) : 0),
      message: instead
        ? `“${text}” of the original is missing; “${instead.text}” is not in the original`
        : `“${text}” of the original is missing`,
      hint: 'name it as the original does, or as your language does',
    };
  });
};

function missingNames(from: Side, to: Side, companies: Vocabulary['companies']): Name[] {
  const rest = { ...from, text: withoutCompanies(from.text, companies) };
  const there = new Set(tokensOf(to.locale, to.text).map(({ key }) => key));
  const { spelledOut = {} } = grammarOf(to.locale);
  return [
    ...tokensOf(rest.locale, rest.text).filter(({ key }) => {
      const words = spelledOut[key];
      return !there.has(key) && !(words !== undefined && new RegExp(words, 'u').test(to.text));
    }),
    ...missingCompanies(from.text, to.text, companies),
    ...missingProperNames(rest, to),
  ];
}

function once(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.key, name])).values()];
}
