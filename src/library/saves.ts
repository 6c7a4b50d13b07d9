import { relative, sep } from 'node:path';

/** What tells of changed files: Vite's watcher in `dev`, which watches the whole project. */
interface Watcher {
  on: (event: 'add' | 'change' | 'unlink', listener: (path: string) => void) => unknown;
}

/** Milliseconds: editors write a file in several steps, and git writes many files. */
const pause = 50;

/**
 * Calls back after each save in `content/`, once for all files that were saved together.
 * @param project path of the project's folder
 * @param saved is given paths from there, with `/`
 */
export function afterSaves(
  watcher: Watcher,
  project: string,
  saved: (files: readonly string[]) => void,
): void {
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    const file = relative(project, path).split(sep).join('/');
    if (!file.startsWith('content/')) return;
    files.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const together = [...files];
      files.clear();
      saved(together);
    }, pause);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}
