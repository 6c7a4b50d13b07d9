import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { watchReads } from '../model/reads.ts';
import type { KeptPages, Rendered } from './kept-pages.ts';

/** What a build rendered, and what it took from the one before. */
export interface Reuse {
  rendered: Rendered[];
  restored: string[];
}

/**
 * Has Astro render only what changed since the last build. A path without a key – one that says
 * nothing of what its page is made from – is always rendered.
 * @param base folder of the site on its host
 */
export function reusePages(kept: KeptPages, base: string): AstroIntegration & { reuse: Reuse } {
  const reuse: Reuse = { rendered: [], restored: [] };
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
              if (key === undefined) return true;
              const name = withoutSlashes(pathname);
              const file = route.type === 'page' ? join(name, 'index.html') : name;
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
              // A page is read from the library while its body is.
              const body = await response.arrayBuffer();
              const name = withoutSlashes(
                decodeURI(new URL(request.url).pathname).slice(base.length - 1),
              );
              const path = keys.get(name);
              if (path) reuse.rendered.push({ ...path, reads });
              return new Response(body, response);
            } finally {
              stop();
            }
          },
        }));
      },
    },
  };
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
