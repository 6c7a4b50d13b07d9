/** A word with where it begins. */
export interface FoundWord {
  text: string;
  index: number;
}

/** Addresses of the web and of e-mail, and names of domains. */
const addresses =
  /\S+@\S+|(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,8}(?![\p{L}\p{N}])/gu;
/** Letters, with apostrophes and hyphens between them. */
const word = /\p{L}[\p{L}\p{M}]*(?:[’'\u2010\u2011-]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * The words of a text that a dictionary can know. No address is, nor what touches a digit (1er,
 * 21st, SHA256), nor what ends in a hyphen (“pre- and postpaid”).
 */
export function wordsIn(text: string): FoundWord[] {
  const prose = text.replaceAll(addresses, (address) => ' '.repeat(address.length));
  return [...prose.matchAll(word)].flatMap(({ 0: found, index }) => {
    const [before = '', after = ''] = [prose[index - 1], prose[index + found.length]];
    const broken = /\p{N}/u.test(before) || /[\p{N}\u2010\u2011-]/u.test(after);
    return broken ? [] : [{ text: found, index }];
  });
}
