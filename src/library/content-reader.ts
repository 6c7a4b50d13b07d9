import { today } from '../model/dates.ts';
import type { ContentMemory } from './content-memory.ts';
import { readContent, type Reading } from './content.ts';
import { readText, type TextFile } from './files.ts';
import { holdStories } from './held-stories.ts';

/**
 * Reads `content/` again and again, as `dev` does after each save: only files whose text changed are
 * parsed anew, and only their stories are held against what they refer to.
 * @param root path of the `content/` folder
 * @param memory what an earlier reading found
 * @returns reads it as it is now; given the paths of saved files, from the project's folder, it
 *   looks into no other that it knows
 */
export function contentReader(
  root: string,
  memory?: ContentMemory,
): (saved?: readonly string[]) => Reading {
  const known = new Map<string, TextFile>();
  const held = holdStories(memory);
  return (saved) => {
    const changed = saved && new Set(saved);
    return readContent(
      root,
      today(),
      (path) => {
        const before = known.get(path);
        if (before && changed?.has(`content/${path}`) === false) return before;
        const file = readText(root, path);
        if (before && isSame(before, file)) return before;
        known.set(path, file);
        return file;
      },
      held,
    );
  };
}

/** Whether two files say the same; bytes that differ may. */
function isSame(before: TextFile, file: TextFile): boolean {
  return (file.digest !== undefined && before.digest === file.digest) || before.text === file.text;
}
