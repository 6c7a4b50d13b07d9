import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openLanguages } from '../i18n/language.ts';
import type { Place } from '../i18n/place.ts';
import { readContent } from '../library/content.ts';
import { withPseudoLocales } from '../library/pseudo-locales.ts';
import { buildSearchIndex, indexContent } from './build-index.ts';
import { indexAddress } from './index-folder.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Makes search work in `astro dev`, where no build has written an index: builds it in memory when
 * the search page first asks, and anew after `content/` changed.
 */
export function searchInDev(place: Place): AstroIntegration {
  return {
    name: 'breche-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const content = join(server.config.root, 'content') + sep;
        const folder = indexAddress(place);
        let index: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) index = undefined;
        });
        server.middlewares.use((request, response, next) => {
          // Vite has taken the base path off `url` by now.
          const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
          if (!path.startsWith(folder)) {
            next();
            return;
          }
          index ??= readIndex(content, place);
          index.then(
            (files) => {
              const file = files.get(path.slice(folder.length));
              response.statusCode = file ? 200 : 404;
              response.setHeader('Content-Type', typeOf(path));
              response.setHeader('Cache-Control', 'no-store');
              response.end(file);
            },
            (error: unknown) => {
              index = undefined;
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

async function readIndex(content: string, place: Place): Promise<ReadonlyMap<string, Uint8Array>> {
  const library = withPseudoLocales(readContent(content).library, process.env);
  const files = await buildSearchIndex(indexContent(library, openLanguages(library, place)));
  return new Map(files.map((file) => [file.path, file.content]));
}

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
