type Cell = string | number;

/**
 * A table for a page of `docs/`, as Prettier writes it.
 * @param first heading of the first column
 * @param rows by what stands in the first column; the others are headed by their keys
 */
export function markdownTable(
  first: string,
  rows: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
): string {
  const heads = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const lines = [
    [first, ...heads],
    ...Object.entries(rows).map(([name, row]) => [
      name,
      ...heads.map((head) => String(row[head] ?? '')),
    ]),
  ];
  const widths = [first, ...heads].map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const written = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}
