import type { AstroIntegration } from 'astro';
import { openLanguages } from '../i18n/language.ts';
import type { Place } from '../i18n/place.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../model/library.ts';
import { buildSearchIndex, indexContent } from './build-index.ts';
import { indexAddress } from './index-folder.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Makes search work in `astro dev`, where no build has written an index: builds it in memory when
 * the search page first asks, and anew when it asks after `content/` changed.
 */
export function searchInDev(place: Place): AstroIntegration {
  return {
    name: 'breche-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = indexAddress(place);
        let made: { library: Library; index: Promise<ReadonlyMap<string, Uint8Array>> } | undefined;
        const index = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
          const { library } = loadLibrary();
          if (made?.library !== library) made = { library, index: indexOf(library, place) };
          return made.index;
        };
        server.middlewares.use((request, response, next) => {
          // Vite has taken the base path off `url` by now.
          const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
          if (!path.startsWith(folder)) {
            next();
            return;
          }
          index().then(
            (files) => {
              const file = files.get(path.slice(folder.length));
              response.statusCode = file ? 200 : 404;
              response.setHeader('Content-Type', typeOf(path));
              response.setHeader('Cache-Control', 'no-store');
              response.end(file);
            },
            (error: unknown) => {
              made = undefined;
              logger.error(error instanceof Error ? error.message : String(error));
              response.statusCode = 500;
              response.end();
            },
          );
        });
      },
    },
  };
}

async function indexOf(library: Library, place: Place): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await buildSearchIndex(indexContent(library, openLanguages(library, place)), {
    atOnce: true,
  });
  return new Map(files.map((file) => [file.path, file.content]));
}

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
