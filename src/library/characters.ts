/**
 * Characters that nobody sees and that do harm: controls, which no feed may hold (XML 1.0, 2.2);
 * overrides of the reading direction, which make a text look like another; separators of lines that
 * only some programs know; tags, which hide words from readers alone; halves of a character.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/u;
const isolates = /[\u2066-\u2069]/g;

/** The first such character of a text: where it stands, what is wrong and how to mend it. */
export function invisibleCharacter(
  text: string,
): { index: number; message: string; hint: string } | undefined {
  const index = invisible.exec(text)?.index ?? openIsolate(text);
  if (index === undefined) return undefined;
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    index,
    message: `an invisible character (U+${code}) is not allowed`,
    hint: 'delete it, or type the passage anew; it was probably pasted along',
  };
}

/** Where a passage of another direction begins without end, or ends without a beginning. */
function openIsolate(text: string): number | undefined {
  if (text.search(isolates) === -1) return undefined;
  const open: number[] = [];
  for (const { 0: character, index } of text.matchAll(isolates))
    if (character !== '\u2069') open.push(index);
    else if (open.pop() === undefined) return index;
  return open[0];
}
