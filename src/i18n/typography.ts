/** Narrow no-break space: before `; ! ? »`, after `«`, between thousands. */
const narrow = '\u202f';
/** No-break space: before `:` and between a number and its unit. */
const fixed = '\u00a0';
const blank = '[ \\u00a0\\u202f]';
/** Word joiner: keeps a line from ending at a hyphen. */
const joiner = '\u2060';

const letter = '[\\p{L}\\p{N}]';
const oneBeside = new RegExp(
  `(?<=(?<!${letter})${letter})-(?=${letter})|(?<=${letter})-(?=${letter}(?!${letter}))`,
  'gu',
);

/**
 * Puts in the quotes and spaces that the rules of a language ask for, so that authors may type
 * plain text. Only certain rules are here: the result is right, and setting it twice changes
 * nothing. French rules after the Lexique des règles typographiques of the Imprimerie nationale
 * and the OQLF; see the glossary.
 * @param before the character that stands before the text, when it continues a line
 */
export function typeset(locale: string, text: string, before = ''): string {
  const french = locale === 'fr' || locale.startsWith('fr-');
  const common = keepTogether(curl(text.replaceAll('...', '…'), before, french));
  return french ? spaceFrench(before + common).slice(before.length) : common;
}

/** No line ends between a single character and its hyphen: *T-Mobile*, *e-mail*, *Form 8-K*. */
export function keepTogether(text: string): string {
  return text.includes('-') ? text.replaceAll(oneBeside, `-${joiner}`) : text;
}

/** Straight quotes become curly ones, or guillemets in French, where quotes within those are curly. */
function curl(text: string, before: string, french: boolean): string {
  let depth = 0;
  return text.replaceAll(/['"«»]/g, (quote, offset: number) => {
    if (quote === '«') depth += 1;
    if (quote === '»') depth -= 1;
    if (quote === '«' || quote === '»') return quote;
    const opening = opens(text, offset, before);
    if (quote === "'")
      return opening && !french && /^\p{L}/u.test(text.slice(offset + 1)) ? '‘' : '’';
    if (!french) return opening ? '“' : '”';
    if (opening) depth += 1;
    const inner = depth > 1;
    if (!opening) depth -= 1;
    return opening ? (inner ? '“' : `«${narrow}`) : inner ? '”' : `${narrow}»`;
  });
}

/** Whether a quote opens: at the start, after a blank, a bracket or a quote that opens, after an elision. */
function opens(text: string, offset: number, before: string): boolean {
  const previous = text[offset - 1] ?? before;
  if (/^['’]$/.test(previous) && new RegExp(`^"${letter}`, 'u').test(text.slice(offset)))
    return true;
  if (/^['"]$/.test(previous) && offset > 0) return opens(text, offset - 1, before);
  return previous === '' || /[\s([{«“‘—–\u00a0\u202f]/u.test(previous);
}

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

const frenchSpaces: readonly (readonly [RegExp, string])[] = [
  // Inside guillemets, whatever was typed.
  [new RegExp(`«${blank}*`, 'gu'), `«${narrow}`],
  [new RegExp(`${blank}*»`, 'gu'), `${narrow}»`],
  // Before ; ! ? at the end of a word, not inside an address such as /?q=.
  [new RegExp(`${blank}+([;!?])`, 'gu'), `${narrow}$1`],
  [new RegExp(`(?<=${letter}|[)”’%€\\]])([;!?])(?=[\\s)»”!?]|$)`, 'gu'), `${narrow}$1`],
  // Before a colon that ends a word, not in 10:30 or https://.
  [new RegExp(`${blank}+:(?=\\s|$)`, 'gu'), `${fixed}:`],
  [new RegExp(`(?<=${letter}|[)”’»%€\\]]):(?=\\s|$)`, 'gu'), `${fixed}:`],
  // Between thousands: 491 840.
  [new RegExp(`(?<=(?<!\\d)\\d{1,3}(?:${blank}\\d{3})*)${blank}(?=\\d{3}(?!\\d))`, 'gu'), narrow],
  // Between a number and its unit, and in 10 h 20, 1er mars, n° 7.
  [new RegExp(`(?<=\\d)${blank}*(?=%)`, 'gu'), fixed],
  [
    new RegExp(
      `(?<=\\d)${blank}(?=[€$£]|M€|Md€|k€|millions?\\b|milliards?\\b|[kMGT]o\\b|h\\b)`,
      'gu',
    ),
    fixed,
  ],
  [new RegExp(`(?<=\\d${blank}h)${blank}(?=\\d)`, 'gu'), fixed],
  [new RegExp(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${blank}(?=(?:${months})(?!${letter}))`, 'gu'), fixed],
  [new RegExp(`(?<=(?<!${letter})[nN]°)${blank}(?=${letter})`, 'gu'), fixed],
];

/** What every rule of {@link frenchSpaces} needs; most short pieces of prose have none of it. */
const spaced = /[«»;!?:%°\d]/;

function spaceFrench(text: string): string {
  if (!spaced.test(text)) return text;
  return frenchSpaces.reduce((set, [pattern, space]) => set.replace(pattern, space), text);
}
