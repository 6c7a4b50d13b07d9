import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { watchReads } from '../model/reads.ts';
import { isIn, type Share } from '../publish/share.ts';
import type { KeptPages, Rendered } from './kept-pages.ts';

/** What a build rendered, and what it took from the one before. */
export interface Reuse {
  rendered: Rendered[];
  restored: string[];
}

/**
 * Has Astro render only what changed since the last build. A path without a key – one that says
 * nothing of what its page is made from – is always rendered. Files with a key are written here:
 * Astro would take each through another copy and the queue of its files.
 * @param base folder of the site on its host
 * @param folder where the site is built
 * @param share of what the site has, what is built
 * @param finish what is done to every page before it is written
 */
export function reusePages(
  kept: KeptPages,
  {
    base,
    folder,
    share,
    finish,
  }: { base: string; folder: string; share: Share; finish: (html: string) => string },
): AstroIntegration & { reuse: Reuse } {
  const reuse: Reuse = { rendered: [], restored: [] };
  const made = new Set<string>();
  const keys = new Map<string, { file: string; key: string }>();
  return {
    name: 'breche-reuse',
    reuse,
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          name: 'breche-reuse',
          getStaticPaths: async () => {
            const paths = await inner.getStaticPaths();
            const names = paths.map(({ pathname }) => withoutSlashes(pathname));
            // Astro refuses two pages with one address, if it is given both.
            if (new Set(names).size < names.length) return paths;
            return paths.filter(({ pathname, route, cacheKey: key }) => {
              const name = withoutSlashes(pathname);
              const file = fileOf(name, route.type);
              if (!isIn(share, file.replaceAll('\\', '/'))) return false;
              if (key === undefined) return true;
              if (kept.holds(file, key)) {
                reuse.restored.push(file);
                return false;
              }
              keys.set(name, { file, key });
              return true;
            });
          },
          render: async (request, options) => {
            const { reads, stop } = watchReads();
            try {
              const result = await inner.render(request, options);
              const response = result instanceof Response ? result : result.response;
              if (!response.body || (response.status >= 300 && response.status < 400))
                return result;
              // A page is read from the library while its body is.
              const body = response.headers.get('content-type')?.startsWith('text/html')
                ? finish(await response.text())
                : new Uint8Array(await response.arrayBuffer());
              const name = withoutSlashes(
                decodeURI(new URL(request.url).pathname).slice(base.length - 1),
              );
              const path = keys.get(name);
              if (!path) return new Response(body, response);
              write(join(folder, path.file), body, made);
              reuse.rendered.push({
                ...path,
                reads: kept.placesOf(reads),
                digest: hash('sha256', body, 'base64url'),
              });
              // Astro writes no file of a response without a body.
              return new Response(null, response);
            } finally {
              stop();
            }
          },
        }));
      },
    },
  };
}

function write(file: string, body: string | Uint8Array, made: Set<string>): void {
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, body);
}

/** Astro gives the page for what is missing no folder of its own. */
function fileOf(name: string, type: string): string {
  if (type !== 'page') return name;
  return name === '404' ? '404.html' : join(name, 'index.html');
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
