import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../publish/files-below.ts';
import type { IndexFile, KeptPart } from '../search/build-index.ts';
import { link } from './link.ts';

/** What stands before the bytes of the files, on a line of its own. */
interface Head {
  program: string;
  /** Of the records that the part was made from. */
  digests: readonly string[];
  files: readonly { path: string; length: number }[];
}

const lineEnd = 10;

/**
 * Parts of the search index as the last build made them. Each is one file, since a part has thousands: a
 * line of JSON that says what follows, and the bytes of its files.
 */
export class KeptIndex {
  readonly #folder: string;
  readonly #program: string;

  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  /**
   * A part of the last build, where the same program made it.
   * @param name of the part; no other may bear it, nor the same made in another way
   * @param digests of the records that it is made from now
   */
  get(name: string, digests: readonly string[]): KeptPart {
    const program = this.#program;
    const file = join(this.#folder, name);
    return {
      last: read(file, program),
      digests,
      keep: (files) => {
        mkdirSync(this.#folder, { recursive: true });
        write(file, { program, digests }, files);
      },
    };
  }

  /**
   * Writes the whole index. Most of its files are named after what is in them and were there before:
   * these are linked.
   * @param folder where none of them lies
   */
  write(folder: string, files: readonly IndexFile[]): void {
    const copies = join(this.#folder, 'files');
    mkdirSync(copies, { recursive: true });
    const made = new Set<string>();
    for (const { path, content } of files) {
      const copy = join(copies, path);
      if (!holds(copy, content)) {
        rmSync(copy, { force: true });
        mkdirSync(dirname(copy), { recursive: true });
        writeFileSync(copy, content);
      }
      link(copy, join(folder, path), made);
    }
    const wanted = new Set(files.map(({ path }) => join(path)));
    for (const path of filesBelow(copies)) if (!wanted.has(path)) rmSync(join(copies, path));
  }
}

function holds(file: string, content: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(content);
  } catch {
    return false;
  }
}

function write(
  file: string,
  madeFrom: Pick<Head, 'program' | 'digests'>,
  files: readonly IndexFile[],
): void {
  const head: Head = {
    ...madeFrom,
    files: files.map(({ path, content }) => ({ path, length: content.length })),
  };
  const bytes = files.map(({ content }) => content);
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bytes]));
}

function read(file: string, program: string): KeptPart['last'] {
  try {
    const bytes = readFileSync(file);
    let at = bytes.indexOf(lineEnd) + 1;
    const head = JSON.parse(bytes.toString('utf8', 0, at)) as Head;
    const whole = head.files.reduce((sum, { length }) => sum + length, at);
    if (head.program !== program || whole !== bytes.length) return undefined;
    const files = head.files.map(({ path, length }) => {
      at += length;
      return { path, content: bytes.subarray(at - length, at) };
    });
    return { digests: head.digests, files };
  } catch {
    // Nothing was kept, or it was cut off.
    return undefined;
  }
}
