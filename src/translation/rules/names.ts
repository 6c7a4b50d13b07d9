import { grammarOf } from '../languages/grammar.ts';
import type { Company } from '../../model/company.ts';
import type { Finding, PairRule } from './rule.ts';

/**
 * Names that the original has and the translation has not, of the kinds that are certain: companies
 * that `content/companies` knows by any of their names, acronyms (with the forms that a language
 * gives them: GDPR is RGPD), names with capitals inside, codes such as CVE-2023-34362, domains.
 *
 * - good: “the GDPR” — « le RGPD »; “France Travail, then Pôle emploi” — « Pôle emploi »
 * - bad: “the FCC” — « la FTC »
 *
 * Severity: error.
 */
export const names: PairRule = ({ original, translation }, languages, vocabulary) => {
  const { companies } = vocabulary;
  const there = new Set(tokensOf(languages.translation, translation.text).map(({ key }) => key));
  const { spelledOut = {} } = grammarOf(languages.translation);
  const missing = [
    ...tokensOf(languages.original, withoutCompanies(original.text, companies)).filter(
      ({ key }) => {
        const words = spelledOut[key];
        return (
          !there.has(key) && !(words !== undefined && new RegExp(words, 'u').test(translation.text))
        );
      },
    ),
    ...missingCompanies(original.text, translation.text, companies),
  ];
  return [...new Map(missing.map((name) => [name.key, name])).values()].map(
    ({ text }): Finding => ({
      rule: 'names',
      severity: 'error',
      value: text,
      ...translation.place(0),
      message: `“${text}” of the original is missing`,
      hint: 'name it as the original does, or as your language does',
    }),
  );
};

interface Name {
  /** What is the same in every language. */
  key: string;
  text: string;
}

const token = new RegExp(
  [
    // Acronyms and codes: FCC, CVE-2023-34362, 8-K, SHA256.
    String.raw`(?<![\p{L}\p{N}.-])(?=[\p{Lu}\d-]*\p{Lu}[\p{Lu}\d-]*[\p{Lu}\d])[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*(?!-?[\p{L}\p{N}])`,
    // Names with a capital inside: LockBit, MonLogicielMedical, iPhone.
    String.raw`(?<![\p{L}\p{N}.-])\p{L}*\p{Ll}\p{Lu}[\p{L}\d]*|(?<![\p{L}\p{N}.-])\p{Lu}{2,}\p{Ll}{2,}\d*(?![\p{L}\p{N}])`,
    // Domains.
    String.raw`(?<![\p{L}\p{N}@/.-])(?:[a-z0-9-]{2,}\.)+[a-z]{2,}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const roman = /^[IVXLC]+$/;

function tokensOf(locale: string, text: string): Name[] {
  const { acronyms = {} } = grammarOf(locale);
  return [...text.replaceAll(/(?<=\p{Lu})\.(?=\p{Lu}\.)|(?<=\.\p{Lu})\./gu, '').matchAll(token)]
    .map(([word]) => ({ key: acronyms[word] ?? word, text: word }))
    .filter(({ text: word }) => !roman.test(word) && !/^\d+-?[A-Z]?$/.test(word));
}

/** A text less the names of companies, whose parts are no names of their own: T-Mobile US. */
function withoutCompanies(text: string, companies: readonly Company[]): string {
  return companies
    .flatMap(formsOf)
    .filter((form) => text.includes(form))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, ';'), text);
}

/** Companies that the original names and the translation does not, by any name. */
function missingCompanies(
  original: string,
  translation: string,
  companies: readonly Company[],
): Name[] {
  return companies.flatMap((company) => {
    const forms = formsOf(company);
    const said = forms.find((form) => includesWord(original, form));
    if (said === undefined || forms.some((form) => includesWord(translation, form))) return [];
    return [{ key: `company:${company.id}`, text: said }];
  });
}

function formsOf({ name, aliases, formerNames, names }: Company): string[] {
  return [name, ...aliases, ...formerNames, ...Object.values(names)];
}

function includesWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length))
    )
      return true;
  return false;
}
