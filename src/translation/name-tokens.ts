import { grammarOf } from './languages/grammar.ts';

/** A name found in a text. */
export interface Name {
  /** What is the same in every language. */
  key: string;
  text: string;
}

const token = new RegExp(
  [
    // Acronyms, less the s of a plural, and codes: FCC, IBANs, CVE-2023-34362, 8-K, SHA256.
    String.raw`(?<![\p{L}\p{N}.-])(?=[\p{Lu}\d-]*\p{Lu}[\p{Lu}\d-]*[\p{Lu}\d])[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*(?=s(?![\p{L}\p{N}])|(?!-?[\p{L}\p{N}]))`,
    // Names with a capital inside: LockBit, MonLogicielMedical, iPhone.
    String.raw`(?<![\p{L}\p{N}.-])\p{L}*\p{Ll}\p{Lu}[\p{L}\d]*|(?<![\p{L}\p{N}.-])\p{Lu}{2,}\p{Ll}{2,}\d*(?![\p{L}\p{N}])`,
    // Domains.
    String.raw`(?<![\p{L}\p{N}@/.-])(?:[a-z0-9-]{2,}\.)+[a-z]{2,}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const roman = /^[IVXLC]+$/;

/** Acronyms, codes, names with capitals inside and domains of a text. */
export function tokensOf(locale: string, text: string): Name[] {
  const { acronyms = {} } = grammarOf(locale);
  return [...text.replaceAll(/(?<=\p{Lu})\.(?=\p{Lu}\.)|(?<=\.\p{Lu})\./gu, '').matchAll(token)]
    .map(([word]) => ({ key: acronyms[word] ?? word, text: word }))
    .filter(({ text: word }) => !roman.test(word) && !/^\d+(?:-?[A-Z]|[kKMGTP]B)?$/.test(word));
}
