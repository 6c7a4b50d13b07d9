/**
 * Elements that stand on lines of their own: a blank beside their tags is never seen. Headings are
 * not among them, as some stand in a line with other words.
 */
const onLines = new Set(
  (
    'html head meta title link script body header footer main nav section article aside search ' +
    'div dialog template p ul ol li dl dt dd blockquote pre details summary form ' +
    'fieldset legend option table caption thead tbody tr th td circle line rect path g text'
  ).split(' '),
);
/** Elements in a line that are not text: a blank beside them is seen. */
const objects = new Set(['svg', 'input', 'button', 'select', 'label', 'br', 'img']);
/** Code and data, where each blank counts; a tag; text. */
const token =
  /<(pre|script)[\s>][^]*?<\/\1>|<(\/?)([a-z\d]+)[^">]*(?:"[^"]*"[^">]*)*>|<![^>]*>|[^<]+/g;

/**
 * Takes the blanks out of a page that a browser would not show, and those at the end of a link out of
 * it, so that they are not underlined. Saves about 1 % of what is sent, compressed.
 */
export function withoutBlanks(html: string): string {
  let written = '';
  /** Whether nothing stands in the line yet. */
  let atStart = true;
  /** Whether a blank is due before what comes next in the line. */
  let due = false;
  /** Whether an element of the line was opened just before. */
  let empty = false;
  const put = (piece: string): void => {
    written += due ? ` ${piece}` : piece;
    due = false;
  };
  for (const [piece, whole, end, name = ''] of html.matchAll(token)) {
    if (whole !== undefined || onLines.has(name) || piece.startsWith('<!')) {
      due = false;
      put(piece);
      atStart = true;
      empty = false;
    } else if (name === '') {
      const text = piece.replace(/[ \n]+/g, ' ');
      const bare = text.replace(/^ | $/g, '');
      due ||= text.startsWith(' ') && !atStart;
      if (bare === '') continue;
      put(bare);
      atStart = empty = false;
      due = text.endsWith(' ');
    } else if (end === '/' && !objects.has(name)) {
      // What holds no words is there to hold a mark.
      if (empty) atStart = false;
      // The blank comes after it.
      written += piece;
      empty = false;
    } else {
      if (end === '/') due = false;
      put(piece);
      empty = end === '';
      if (objects.has(name)) atStart = end === '' && !/^(?:input|br|img)$/.test(name);
    }
  }
  return written;
}
