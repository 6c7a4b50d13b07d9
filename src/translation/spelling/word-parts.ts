import type { Grammar } from '../languages/grammar.ts';
import type { FoundWord } from './words-in.ts';

/**
 * The part of a word that is wrong; none when the word is right, whole or by its parts: behind an
 * elision (l’eau), without the possessive (Monday’s), or with every part of a compound
 * (data-sharing, anti-fraude). Sigles and single letters are no words of a dictionary and count as
 * right. A capital makes no difference where the word is right without.
 * @param has whether one of the forms of a word is known
 */
export function wrongPart(
  word: FoundWord,
  has: (forms: readonly string[]) => boolean,
  grammar: Pick<Grammar, 'elisions' | 'prefixes' | 'possessive'>,
): FoundWord | undefined {
  const { elisions = [], prefixes = [], possessive } = grammar;
  const { text, index } = word;
  const plain = text.replaceAll("'", '’').replaceAll(/[\u2010\u2011]/gu, '-');
  if (plain.length === 1 || isSigle(plain) || has(formsOf(plain))) return undefined;
  const wrong = (start: number, end: number): FoundWord | undefined =>
    wrongPart({ text: text.slice(start, end), index: index + start }, has, grammar);
  const [elided = ''] = /^[^’-]+(?=’.)/u.exec(plain) ?? [];
  if (elisions.includes(elided.toLowerCase())) return wrong(elided.length + 1, text.length);
  if (possessive !== undefined && plain.endsWith(possessive))
    return wrong(0, text.length - possessive.length);
  const parts = [...plain.matchAll(/[^-]+/gu)];
  if (parts.length < 2) return word;
  return parts
    .filter(({ 0: part }) => !prefixes.includes(part.toLowerCase()))
    .map(({ 0: part, index: start }) => wrong(start, start + part.length))
    .find((part) => part !== undefined);
}

/** Capitals, in the plural too: GDPR, IBANs. */
function isSigle(word: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word);
}

function formsOf(word: string): string[] {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  return small === word ? [word] : [word, small];
}
