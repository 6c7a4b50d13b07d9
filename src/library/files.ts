import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** A file of `content/`: its path from there with `/`, and its text. */
export interface TextFile {
  path: string;
  text: string;
}

/** The files and folders below `content/`. */
export interface ContentTree {
  /** Paths of regular files, sorted. */
  files: readonly string[];
  /** Paths of folders that hold nothing. */
  emptyFolders: readonly string[];
  /** Symbolic links, which are refused: they could lead anywhere on the machine that builds. */
  links: readonly string[];
}

/** Lists what lies below a folder. Names that begin with a dot are left alone. */
export function listTree(root: string): ContentTree {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  const links: string[] = [];
  const walk = (folder: string): void => {
    const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'));
    if (names.length === 0 && folder !== '') emptyFolders.push(folder);
    for (const name of names.sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const status = lstatSync(join(root, path));
      if (status.isSymbolicLink()) links.push(path);
      else if (status.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk('');
  return { files, emptyFolders, links };
}

/**
 * Reads a text file as UTF-8. A byte-order mark, CRLF, blanks at line ends and another Unicode
 * normal form are accepted and make no difference from here on.
 * @throws TypeError when the bytes are not UTF-8
 */
export function readText(root: string, path: string): TextFile {
  const bytes = readFileSync(join(root, path));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  return { path, text: canonical(text) };
}

/** LF at line ends and no blanks before them, no byte-order mark, Unicode normal form C. */
export function canonical(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .normalize('NFC');
}

/** A fault about a file as a whole. */
export function fileFault(
  file: string,
  fault: Pick<Fault, 'rule' | 'message' | 'hint'> & Partial<Fault>,
): Fault {
  return { file, line: 1, column: 1, severity: 'error', ...fault };
}
