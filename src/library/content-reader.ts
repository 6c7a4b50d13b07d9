import { today } from '../model/dates.ts';
import { readContent, type Reading } from './content.ts';
import { readText, type TextFile } from './files.ts';

/**
 * Reads `content/` again and again, as `dev` does after each save: only files whose text changed
 * are parsed anew.
 * @param root path of the `content/` folder
 */
export function contentReader(root: string): () => Reading {
  const known = new Map<string, TextFile>();
  const read = (path: string): TextFile => {
    const file = readText(root, path);
    const before = known.get(path);
    if (before?.text === file.text) return before;
    known.set(path, file);
    return file;
  };
  return () => readContent(root, today(), read);
}
