import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** A file of `content/`: its path from there with `/`, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** Of its bytes, where there are any. */
  readonly digest?: string;
}

/** The files and folders below `content/`. */
export interface ContentTree {
  /** Paths of regular files, sorted. */
  files: readonly string[];
  /** Paths of folders that hold nothing. */
  emptyFolders: readonly string[];
  /**
   * Symbolic links, which are refused: they could lead anywhere on the machine that builds. So are
   * pipes and devices, which may never end.
   */
  links: readonly string[];
}

/** Lists what lies below a folder. Names that begin with a dot are left alone. */
export function listTree(root: string): ContentTree {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  const links: string[] = [];
  const walk = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    if (entries.length === 0 && folder !== '') emptyFolders.push(folder);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else links.push(path);
    }
  };
  walk('');
  return { files, emptyFolders, links };
}

/** A file that is not read, and what to do about it. */
export class Unreadable extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Size that no file of a kind needs, in bytes, by the end or the beginning of its path. */
const largest = [
  [/^record\//, 2 ** 20],
  [/\.mdx$/, 64 * 2 ** 10],
  [/(?:)/, 256 * 2 ** 10],
] as const;

/**
 * Reads a text file as UTF-8. A byte-order mark, CRLF, blanks at line ends and another Unicode
 * normal form are accepted and make no difference from here on.
 * @throws Unreadable when the file is too large, not UTF-8, or cannot be opened
 */
export function readText(root: string, path: string): TextFile {
  const file = join(root, path);
  let bytes;
  try {
    refuseLarge(path, statSync(file).size);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('this file cannot be opened', 'see whether it is there and may be read');
  }
  return textFile(path, bytes);
}

/**
 * A text file of which the bytes were read already.
 * @throws Unreadable when there are too many, or they are not UTF-8
 */
export function textFile(path: string, bytes: Uint8Array): TextFile {
  refuseLarge(path, bytes.length);
  if (!isUtf8(bytes)) throw notUtf8();
  return new FileOnDisk(path, bytes);
}

/** Its text is made for who asks: most files are known by their digest. */
class FileOnDisk implements TextFile {
  readonly path: string;
  #bytes: Uint8Array | undefined;
  #text: string | undefined;
  #digest: string | undefined;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.#bytes = bytes;
  }

  get text(): string {
    if (this.#text === undefined) {
      this.#text = canonical(decode(this.#bytes ?? new Uint8Array()));
      this.#digest = this.digest;
      // Both at once are twice as much to hold.
      this.#bytes = undefined;
    }
    return this.#text;
  }

  get digest(): string {
    this.#digest ??= hash('sha256', this.#bytes ?? '', 'base64url');
    return this.#digest;
  }
}

function refuseLarge(path: string, size: number): void {
  const limit = largest.find(([kind]) => kind.test(path))?.[1] ?? 0;
  if (size > limit)
    throw new Unreadable(`this file is larger than ${limit / 2 ** 10} kB`, 'shorten or split it');
}

function notUtf8(): Unreadable {
  return new Unreadable('this file is not UTF-8 text', 'save it as UTF-8');
}

/**
 * Text of a file as its bytes have it, less a byte-order mark.
 * @throws Unreadable when it is not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw notUtf8();
  }
}

/** LF at line ends and no blanks before them, no byte-order mark, Unicode normal form C. */
export function canonical(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map(withoutBlanksAtEnd)
    .join('\n')
    .normalize('NFC');
}

/** A pattern would begin anew at every blank of a long run of them. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** A fault about a file as a whole. */
export function fileFault(
  file: string,
  fault: Pick<Fault, 'rule' | 'message' | 'hint'> & Partial<Fault>,
): Fault {
  return { file, line: 1, column: 1, severity: 'error', ...fault };
}
