import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Characters that are written at once. */
const together = 2 ** 20;
const lineEnd = 10;

/**
 * Writes a head and named records, each as a line of JSON. One text of them all would take several
 * times its size in memory, at the end of a build, when most is held; and Node.js has none of more
 * than half a gigabyte.
 */
export function writeRecords(
  file: string,
  head: object,
  records: Readonly<Record<string, unknown>>,
): void {
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, 'w');
  try {
    let lines = `${JSON.stringify(head)}\n`;
    for (const [name, record] of Object.entries(records)) {
      lines += `${JSON.stringify([name, record])}\n`;
      if (lines.length < together) continue;
      writeSync(opened, lines);
      lines = '';
    }
    writeSync(opened, lines);
  } finally {
    closeSync(opened);
  }
}

/**
 * Reads what {@link writeRecords} has written; of a file that was cut off, the records before.
 * @param wanted whether the records after a head are of use
 * @returns nothing where there is no such file
 */
export function readRecords<Head, Value>(
  file: string,
  wanted: (head: Head) => boolean,
): { head: Head; records: Record<string, Value> } | undefined {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const records: [name: string, record: Value][] = [];
  let head: Head | undefined;
  let at = 0;
  try {
    for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, at)) {
      const line: unknown = JSON.parse(bytes.toString('utf8', at, end));
      at = end + 1;
      if (head === undefined) {
        head = line as Head;
        if (!wanted(head)) return undefined;
      } else records.push(line as [string, Value]);
    }
  } catch {
    // What follows is not ours.
  }
  return head && { head, records: Object.fromEntries(records) };
}
