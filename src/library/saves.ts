import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { subscribe, type SubscribeCallback } from '@parcel/watcher';

/**
 * Calls back after each save in `content/`, once for all files that were saved together: the watcher
 * waits until 50 ms have passed without another, since editors write a file in several steps, and git
 * many files. The system tells it of each folder; watching thousands of files one by one takes a second.
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
  const listen: SubscribeCallback = (error, events) => {
    if (error) {
      failed(error.message);
      return;
    }
    saved(events.map(({ path }) => `content/${relative(content, path).split(sep).join('/')}`));
  };
  try {
    const subscription = await subscribe(content, listen);
    return () => subscription.unsubscribe();
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
    return () => Promise.resolve();
  }
}
