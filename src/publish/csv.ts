/**
 * Rows as RFC 4180 has them: CRLF after each, quotes around what needs them. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it ({@link defused}).
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text with an apostrophe before it where it begins as a formula does, after the advice of OWASP
 * (https://owasp.org/www-community/attacks/CSV_Injection), or with an apostrophe itself: whoever
 * takes one apostrophe off the beginning of a cell, if there is one, has the text as it was.
 */
export function defused(text: string): string {
  return /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
}
