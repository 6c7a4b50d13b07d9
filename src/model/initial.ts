/** The heading under which an index has names that begin with a digit, or with no letter at all. */
const digits = '0–9';

/**
 * The letter under which an index has a name, without its accents: *École* stands under E, *7-Eleven*
 * under the digits. What stands before the first letter or digit does not count: *’s-Hertogenbosch*.
 */
export function initialOf(name: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD')) ?? [];
  const [letter] = first.toUpperCase();
  return letter !== undefined && /\p{L}/u.test(letter) ? letter : digits;
}

/** A letter as a part of an address, in ASCII: `e`, `0-9`, `u0639`. */
export function letterSlug(letter: string): string {
  if (letter === digits) return '0-9';
  return /^[A-Z]$/.test(letter)
    ? letter.toLowerCase()
    : `u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
