/** Narrow no-break space: before `; ! ? »`, after `«`, between thousands. */
const narrow = '\u202f';
/** No-break space: before `:` and between a number and its unit. */
const fixed = '\u00a0';
const blank = '[ \\u00a0\\u202f]';

const letter = '[\\p{L}\\p{N}]';

/**
 * Puts in the quotes and spaces that the rules of a language ask for, so that authors may type
 * plain text. Only certain rules are here: the result is right, and setting it twice changes
 * nothing. French rules after the Lexique des règles typographiques of the Imprimerie nationale
 * and the OQLF; see the glossary.
 * @param before the character that stands before the text, when it continues a line
 */
export function typeset(locale: string, text: string, before = ''): string {
  const french = new Intl.Locale(locale).language === 'fr';
  const common = curl(text.replaceAll('...', '…'), before, french);
  return french ? spaceFrench(common) : common;
}

/** Straight quotes become curly ones, or guillemets in French. */
function curl(text: string, before: string, french: boolean): string {
  const [open, close] = french ? [`«${narrow}`, `${narrow}»`] : ['“', '”'];
  return text
    .replaceAll("'", (_, offset: number) =>
      opens(text[offset - 1] ?? before) && /\p{L}/u.test(text[offset + 1] ?? '') && !french ? '‘' : '’',
    )
    .replaceAll('"', (_, offset: number) => (opens(text[offset - 1] ?? before) ? open : close));
}

/** A quote after this character opens. */
function opens(previous: string): boolean {
  return previous === '' || /[\s([{«“‘—–\u00a0\u202f]/u.test(previous);
}

const frenchSpaces: readonly (readonly [RegExp, string])[] = [
  // Inside guillemets, whatever was typed.
  [new RegExp(`«${blank}*`, 'gu'), `«${narrow}`],
  [new RegExp(`${blank}*»`, 'gu'), `${narrow}»`],
  // Before ; ! ? at the end of a word, not inside an address such as /?q=.
  [new RegExp(`${blank}+([;!?])`, 'gu'), `${narrow}$1`],
  [new RegExp(`(?<=${letter}|[)”’%€\\]])([;!?])(?=[\\s)»”]|$)`, 'gu'), `${narrow}$1`],
  // Before a colon that ends a word, not in 10:30 or https://.
  [new RegExp(`${blank}+:(?=\\s|$)`, 'gu'), `${fixed}:`],
  [new RegExp(`(?<=${letter}|[)”’»\\]]):(?=\\s|$)`, 'gu'), `${fixed}:`],
  // Between thousands: 491 840.
  [new RegExp(`(?<=(?<!\\d)\\d{1,3}(?:${blank}\\d{3})*)${blank}(?=\\d{3}(?!\\d))`, 'gu'), narrow],
  // Between a number and its unit.
  [new RegExp(`(?<=\\d)${blank}*(?=%)`, 'gu'), narrow],
  [new RegExp(`(?<=\\d)${blank}(?=[€$£]|millions?\\b|milliards?\\b|(?:k|M|G|T)o\\b)`, 'gu'), fixed],
];

function spaceFrench(text: string): string {
  return frenchSpaces.reduce((spaced, [pattern, space]) => spaced.replace(pattern, space), text);
}
