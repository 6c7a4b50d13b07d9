/**
 * Characters that nobody sees and that do harm: controls, which no feed may hold (XML 1.0, 2.2);
 * overrides of the reading direction, which make a text look like another; halves of a character.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]|\p{Cs}/u;

/** The first such character of a text: where it stands, what is wrong and how to mend it. */
export function invisibleCharacter(
  text: string,
): { index: number; message: string; hint: string } | undefined {
  const match = invisible.exec(text);
  if (!match) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    index: match.index,
    message: `an invisible character (U+${code}) is not allowed`,
    hint: 'delete it, or type the passage anew; it was probably pasted along',
  };
}
