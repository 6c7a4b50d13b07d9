import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment } from 'vite';

/** The pages that a writer asks for first, from the project's folder. */
const pages = ['/src/pages/[locale]/index.astro', '/src/pages/[locale]/[articles]/[slug].astro'];

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
        const load = async (): Promise<void> => {
          for (const page of pages) await ssr.runner.import(page);
        };
        // What is wrong with a page is said to who asks for it.
        load().catch(() => undefined);
      },
    },
  };
}
