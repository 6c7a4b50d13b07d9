import type { AstroIntegration } from 'astro';
import { haveTwins, type PageFiles } from './page-files.ts';

/**
 * Has Astro render only what changed since the last build. Files with a key are written at once: Astro
 * would take each through another copy and the queue of its files.
 */
export function reusePages(pages: PageFiles): AstroIntegration {
  return {
    name: 'breche-reuse',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          name: 'breche-reuse',
          getStaticPaths: async () => {
            const paths = await inner.getStaticPaths();
            // Astro refuses two pages with one address, if it is given both.
            return haveTwins(paths) ? paths : pages.toRender(paths);
          },
          // Astro writes no file of a response without a body.
          render: (request, options) =>
            pages.render(new URL(request.url), async () => {
              const result = await inner.render(request, options);
              return result instanceof Response ? result : result.response;
            }),
        }));
      },
    },
  };
}
