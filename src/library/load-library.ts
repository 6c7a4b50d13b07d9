import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getEntry, type CollectionEntry } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { contentReader } from './content-reader.ts';
import type { Reading } from './content.ts';
import { faultLine, stopsBuild, type Fault } from './fault.ts';
import { handedOver, type Stored } from './handed-over.ts';
import { withPseudoLocales } from './pseudo-locales.ts';
import { afterSaves } from './saves.ts';

/** What the content layer keeps: the library, and the faults with which nothing can be shown. */
export interface StoredLibrary<Status> extends Omit<Stored<Status>, 'written'> {
  faults: Fault[];
}

const id = 'library';

/**
 * Puts `content/` into Astro's content layer, and again after each save in `dev`, where pages show
 * what is faulty and `translation/findings-in-dev.ts` logs it.
 * @param statusOf draws up how translations stand, as plain data
 * @throws ContentError in a build
 */
export function libraryLoader(statusOf: (reading: Reading) => unknown): Loader {
  return {
    name: 'breche-library',
    load: ({ store, config, watcher, logger }) => {
      if (handedOver()) {
        store.clear();
        return Promise.resolve();
      }
      const project = fileURLToPath(config.root);
      const read = contentReader(join(project, 'content'));
      const refresh = (): Fault[] => {
        const reading = read();
        const { library } = reading;
        const stopping = reading.faults.filter(stopsBuild);
        // Only `dev` watches: no build can hold a pseudo-locale.
        const shown = watcher ? withPseudoLocales(library, process.env) : library;
        store.set({ id, data: { library: shown, status: statusOf(reading), faults: stopping } });
        return stopping;
      };
      const faults = refresh();
      if (!watcher) {
        if (faults.length > 0) throw new ContentError(faults);
      } else
        afterSaves(watcher, project, () => {
          try {
            refresh();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      return Promise.resolve();
    },
  };
}

/** Content with which nothing can be built; its message lists every fault. */
export class ContentError extends Error {
  /** The place of the first; Astro shows the line in the browser, and opens it in an editor. */
  readonly loc: Partial<Pick<Fault, 'file' | 'line' | 'column'>>;

  constructor(faults: readonly Fault[]) {
    super(
      `content/ has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map(faultLine).join('\n')}`,
    );
    this.name = 'ContentError';
    this.loc = { ...faults[0] };
  }
}

type StoredEntry = CollectionEntry<'library'>['data'];

/**
 * The library and the status of its translations, as a build handed them over or from the content
 * layer.
 * @throws ContentError when content is faulty; `dev` shows it in the browser
 */
export async function loadLibrary(): Promise<Pick<StoredEntry, 'library' | 'status'>> {
  const given = handedOver();
  if (given) return given as Stored<StoredEntry['status']>;
  const entry = await getEntry('library', id);
  if (!entry) throw new Error('The content layer is empty');
  const { library, status, faults } = entry.data;
  if (faults.length > 0) throw new ContentError(faults);
  return { library, status };
}
