import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { subscribe, type SubscribeCallback } from '@parcel/watcher';

/** Milliseconds: editors write a file in several steps, and git writes many files. */
const pause = 50;

/**
 * Calls back after each save in `content/`, once for all files that were saved together. The system
 * tells of each folder: watching thousands of files one by one takes as long as a first page.
 * @param project path of the project's folder
 * @param saved is given paths from there, with `/`
 * @param failed is told why saves cannot be heard of
 * @returns stops listening
 */
export async function afterSaves(
  project: string,
  saved: (files: readonly string[]) => void,
  failed: (why: string) => void = () => undefined,
): Promise<() => Promise<void>> {
  // Some systems tell of a file by its real path.
  const content = realpathSync(join(project, 'content'));
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const listen: SubscribeCallback = (error, events) => {
    if (error) {
      failed(error.message);
      return;
    }
    for (const { path } of events)
      files.add(`content/${relative(content, path).split(sep).join('/')}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const together = [...files];
      files.clear();
      saved(together);
    }, pause);
  };
  try {
    const subscription = await subscribe(content, listen);
    return () => subscription.unsubscribe();
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
    return () => Promise.resolve();
  }
}
