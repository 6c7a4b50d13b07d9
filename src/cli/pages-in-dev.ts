import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment } from 'vite';

/** Most of what it is made with, every page is. */
const page = '/src/pages/[locale]/index.astro';

/**
 * Loads what pages are made with while Astro loads what it needs itself: the first that is asked for
 * finds it there.
 */
export function pagesInDev(): AstroIntegration {
  return {
    name: 'breche-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { ssr } = server.environments;
        if (!isRunnableDevEnvironment(ssr)) return;
        // What is wrong with it is said to who asks for it.
        ssr.runner.import(page).catch(() => undefined);
      },
    },
  };
}
