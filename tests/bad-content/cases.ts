import { describe, expect, it } from 'vitest';
import type { Rule, Severity } from '../../src/library/fault.ts';
import { goodContent, read, replace, type ContentFolder } from '../fixtures/content-folder.ts';

/** Stands in a changed file before the character at which the fault must be reported. */
const mark = '▮';

/** One kind of bad content. */
export interface Case {
  name: string;
  /** What somebody does to good content; a mark shows where the fault lies. */
  edit: (content: ContentFolder) => void;
  /** File of the fault when it has no mark: it is then reported at its beginning. */
  file?: string;
  rule: Rule;
  severity?: Severity;
  /** Part of the message. */
  says: string;
  /** Part of the hint, where it must name the remedy. */
  hint?: string;
  /** Whether other faults follow from this one. */
  more?: boolean;
}

/** An edit that changes one passage of a file. */
export function change(path: string, find: string, by: string): Case['edit'] {
  return (content) => {
    replace(content, path, find, by);
  };
}

/** An edit that writes a file. */
export function write(path: string, data: string | Uint8Array): Case['edit'] {
  return (content) => {
    content.set(path, data);
  };
}

/** An edit that removes files whose path begins so. */
export function remove(prefix: string): Case['edit'] {
  return (content) => {
    for (const path of content.keys()) if (path.startsWith(prefix)) content.delete(path);
  };
}

/** Several edits, one after the other. */
export function all(...edits: readonly Case['edit'][]): Case['edit'] {
  return (content) => {
    for (const edit of edits) edit(content);
  };
}

/** Takes the mark out of the content and says where it stood. */
export function takeMark(
  content: ContentFolder,
): { file: string; line: number; column: number } | undefined {
  for (const [path, text] of content) {
    if (typeof text !== 'string' || !text.includes(mark)) continue;
    const before = text.slice(0, text.indexOf(mark)).split('\n');
    content.set(path, text.replace(mark, ''));
    return {
      file: `content/${path}`,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    };
  }
  return undefined;
}

/** Makes a test of every case of a table. */
export function checkCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases)(
      '$name',
      ({ edit, file, rule, severity = 'error', says, hint = '', more = false }) => {
        const content = goodContent();
        edit(content);
        const place = takeMark(content) ?? { file: `content/${file ?? ''}`, line: 1, column: 1 };
        const { faults } = read(content);
        const fault: unknown = expect.objectContaining({
          ...place,
          rule,
          severity,
          message: expect.stringContaining(says) as unknown,
          hint: expect.stringMatching(/\S/) as unknown,
        });
        if (more) expect(faults).toContainEqual(fault);
        else expect(faults).toEqual([fault]);
        expect(faults.map((found) => found.hint).join('\n')).toContain(hint);
      },
    );
  });
}
