/** A table whose first columns are words and whose others are numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const numeric = head.map((_, column) =>
    rows.every((row) => /^[–\d]/.test(String(row[column] ?? '–'))),
  );
  return [line(head), line(numeric.map((is) => (is ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

/** A number with two or three digits that tell something: 1,234; 12.3; 0.46. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

export function megabytes(bytes: number): string {
  return short(bytes / 1e6);
}

export function kilobytes(bytes: number): string {
  return (bytes / 1e3).toLocaleString('en-GB', { maximumFractionDigits: 0 });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? NaN) + (sorted[high] ?? NaN)) / 2;
}
