import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { faultLine } from '../library/fault.ts';
import { afterSaves } from '../library/saves.ts';
import type { Told } from './findings-worker.ts';

/** Milliseconds that the first page has the machine for itself. */
const pause = 4000;

/**
 * Logs in `astro dev` what `check` finds in a file as it is saved, translation rules too; at the
 * start, how much it finds in all. A thread of its own looks for it: no page waits.
 */
export function findingsInDev(): AstroIntegration {
  return {
    name: 'breche-findings',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const { root } = server.config;
        let worker: Worker | undefined;
        const start = (): Worker => {
          const started = new Worker(join(root, 'src/translation/findings-worker.ts'), {
            workerData: root,
          });
          started.unref();
          started.on('message', (told: Told) => {
            log(told, logger);
          });
          started.on('error', (error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
            worker = undefined;
          });
          return started;
        };
        server.httpServer?.once('listening', () => {
          const wait = setTimeout(() => (worker ??= start()), pause);
          wait.unref();
          server.httpServer?.once('close', () => {
            clearTimeout(wait);
            void worker?.terminate();
          });
        });
        const stop = await afterSaves(root, (saved) => {
          worker ??= start();
          worker.postMessage(saved);
        });
        server.httpServer?.once('close', () => void stop());
      },
    },
  };
}

function log(told: Told, logger: AstroIntegrationLogger): void {
  switch (told.is) {
    case 'failed':
      logger.error(told.message);
      break;
    case 'begun':
      logger.info(
        `content/: ${told.errors} errors, ${told.warnings} warnings (npm run check lists them)`,
      );
      break;
    case 'saved':
      for (const finding of told.findings)
        logger[finding.severity === 'error' ? 'error' : 'warn'](faultLine(finding));
      if (told.findings.length === 0) logger.info(`${told.file}: clean again`);
  }
}
