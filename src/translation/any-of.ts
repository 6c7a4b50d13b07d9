/**
 * Source of a pattern for any of some words, the longest first; it matches nothing for no words.
 * For patterns with the flag `u`.
 */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(literal).join('|')})`;
}

/** Source of a pattern for a text as it is. */
export function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
