import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes that are written at once. */
const together = 2 ** 20;
const lineEnd = 10;

/** The lines that records were read from: most go into the next file as they are. */
const lineOf = new WeakMap<object, { name: string; bytes: Uint8Array }>();

/**
 * Writes a head and named records, each as a line of JSON. One text of them all would take several
 * times its size in memory, at the end of a build, when most is held; and Node.js has none of more
 * than half a gigabyte.
 * @param records of those that {@link readRecords} gave, none may have been changed
 */
export function writeRecords(
  file: string,
  head: object,
  records: Readonly<Record<string, unknown>>,
): void {
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, 'w');
  try {
    let lines: Uint8Array[] = [];
    let size = 0;
    const write = (line: Uint8Array): void => {
      lines.push(line);
      size += line.length;
      if (size >= together) flush();
    };
    const flush = (): void => {
      writeAll(opened, Buffer.concat(lines));
      lines = [];
      size = 0;
    };
    write(Buffer.from(`${JSON.stringify(head)}\n`));
    for (const [name, record] of Object.entries(records)) write(lineFor(name, record));
    flush();
  } finally {
    closeSync(opened);
  }
}

function lineFor(name: string, record: unknown): Uint8Array {
  const known = typeof record === 'object' && record !== null ? lineOf.get(record) : undefined;
  return known?.name === name ? known.bytes : Buffer.from(`${JSON.stringify([name, record])}\n`);
}

/** A disk may take a part of what it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
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
      const from = at;
      at = end + 1;
      if (head === undefined) {
        head = line as Head;
        if (!wanted(head)) return undefined;
      } else {
        const [name, record] = line as [string, Value];
        if (typeof record === 'object' && record !== null)
          lineOf.set(record, { name, bytes: bytes.subarray(from, at) });
        records.push([name, record]);
      }
    }
  } catch {
    // What follows is not ours.
  }
  return head && { head, records: Object.fromEntries(records) };
}
