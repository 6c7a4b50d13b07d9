import type { Fault } from './fault.ts';
import { fileFault, type TextFile } from './files.ts';

/** Front matter and prose of a file; the prose keeps the file's line numbers. */
export interface Matter {
  yaml: string;
  /** Line of the file at which the YAML starts. */
  firstLine: number;
  prose: string;
}

/** Splits the front matter from the prose. */
export function splitMatter(file: string, { text }: TextFile): Matter | Fault {
  const match = /^---\n([\s\S]*?)^---(?:\n|$)/m.exec(text);
  if (match?.index !== 0)
    return fileFault(file, {
      rule: 'schema',
      message: text.startsWith('---')
        ? 'the front matter is never closed'
        : 'there is no front matter',
      hint: 'begin the file with a line “---”, then “title:” and “description:”, then a line “---”',
    });
  const lines = match[0].split('\n').length - 1;
  return {
    yaml: match[1] ?? '',
    firstLine: 2,
    prose: '\n'.repeat(lines) + text.slice(match[0].length),
  };
}
