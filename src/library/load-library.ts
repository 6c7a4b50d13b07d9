import { fileURLToPath } from 'node:url';
import { getEntry } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { Library } from '../model/library.ts';
import { readContent } from './content.ts';
import { faultLine, stopsBuild, type Fault } from './fault.ts';

/** What the content layer keeps: the library, and the faults with which nothing can be shown. */
export interface StoredLibrary {
  library: Library;
  faults: Fault[];
}

const id = 'library';

/** Puts `content/` into Astro's content layer, and again whenever a file there changes in `dev`. */
export function libraryLoader(): Loader {
  return {
    name: 'breche-library',
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(new URL('content/', config.root));
      const refresh = (): Fault[] => {
        const { library, faults } = readContent(root);
        const stopping = faults.filter(stopsBuild);
        store.set({ id, data: { library, faults: stopping } });
        return stopping;
      };
      const faults = refresh();
      if (watcher) {
        watcher.add(root);
        const changed = (path: string): void => {
          if (!path.startsWith(root)) return;
          for (const fault of refresh()) logger.error(faultLine(fault));
        };
        for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
        for (const fault of faults) logger.error(faultLine(fault));
      } else if (faults.length > 0) throw new ContentError(faults);
      await Promise.resolve();
    },
  };
}

/** Content with which nothing can be built; its message lists every fault. */
export class ContentError extends Error {
  constructor(faults: readonly Fault[]) {
    super(`content/ has ${faults.length} faults:\n${faults.map(faultLine).join('\n')}`);
    this.name = 'ContentError';
  }
}

/**
 * The library from the content layer.
 * @throws ContentError when content is faulty; `dev` shows it in the browser
 */
export async function loadLibrary(): Promise<Library> {
  const entry = await getEntry('library', id);
  if (!entry) throw new Error('The content layer is empty');
  const { library, faults } = entry.data;
  if (faults.length > 0) throw new ContentError(faults);
  return library;
}
