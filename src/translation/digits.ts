/** Digits of any script as ASCII ones; the length stays the same for scripts of the basic plane. */
export function asciiDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode encodes the ten digits of a script in a row, zero first.
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return digit.length === 1 ? String(code - zero) : digit;
  });
}
