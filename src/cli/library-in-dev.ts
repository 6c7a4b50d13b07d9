import type { AstroIntegration } from 'astro';
import { placeFrom } from '../i18n/place.ts';
import { openMemory } from '../library/content-memory.ts';
import { contentReader } from '../library/content-reader.ts';
import { stopsBuild } from '../library/fault.ts';
import { handOver } from '../library/handed-over.ts';
import { withPseudoLocales } from '../library/pseudo-locales.ts';
import { afterSaves } from '../library/saves.ts';
import { programDigest } from '../reuse/program-digest.ts';
import { publishedStatus } from '../translation/published-status.ts';
import { stalenessOf } from '../translation/staleness.ts';
import { contentFolder, projectFolder } from './project.ts';
import { readStoryCache, writeStoryCache } from './story-cache.ts';

/** Milliseconds after the start when nobody waits for the first page any more. */
const later = 5000;

/**
 * Reads `content/` for the pages of `dev` – what the last build, or the last `dev`, read is taken from
 * there – and after each save what was saved. Pages show what is faulty; `findings-in-dev.ts` logs it.
 */
export function libraryInDev(): AstroIntegration {
  return {
    name: 'breche-library',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const program = programDigest(projectFolder, placeFrom(process.env));
        const before = readStoryCache(program);
        const { memory, remembered, recall } = openMemory(
          before,
          (text, original) => stalenessOf(text, original).is === 'current',
        );
        const read = contentReader(contentFolder, memory);
        const refresh = (saved?: readonly string[]): void => {
          const reading = read(saved);
          handOver({
            library: withPseudoLocales(reading.library, process.env),
            status: publishedStatus(reading, recall),
            written: new Map(),
            updateLines: new Map(),
            faults: reading.faults.filter(stopsBuild),
          });
        };
        const show = (saved: readonly string[]): void => {
          try {
            refresh(saved);
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
          // Astro knows the paths of pages, and the browser the page.
          for (const { hot } of Object.values(server.environments))
            hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        const stop = await afterSaves(projectFolder, show, (why) => {
          logger.error(`Saves in content/ are not heard of: start again after each. ${why}`);
        });
        server.httpServer?.once('close', () => void stop());
        refresh();
        const keep = setTimeout(() => {
          const news = (kind: 'stories' | 'files'): boolean =>
            Object.keys(remembered[kind]).some((id) => remembered[kind][id] !== before?.[kind][id]);
          if (news('stories') || news('files')) writeStoryCache(program, remembered);
        }, later);
        keep.unref();
      },
    },
  };
}
