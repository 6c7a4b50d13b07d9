import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentReader } from '../library/content-reader.ts';
import { faultLine } from '../library/fault.ts';
import { afterSaves } from '../library/saves.ts';
import { followFindings, type FileFindings, type FollowedFindings } from './follow-findings.ts';
import { openSpelling } from './spelling/spelling.ts';

/**
 * Logs in `astro dev` what `check` finds in a file as it is saved, translation rules too; at the
 * start, how much it finds in all.
 */
export function findingsInDev(): AstroIntegration {
  return {
    name: 'breche-findings',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const read = contentReader(join(root, 'content'));
        let followed: FollowedFindings | undefined;
        const start = (): FollowedFindings => {
          const cache = join(root, '.breche/cache/spelling');
          const begun = followFindings(read, ({ library, listed }) =>
            openSpelling(library, listed, cache),
          );
          const errors = begun.all().filter(({ severity }) => severity === 'error').length;
          const warnings = begun.all().length - errors;
          logger.info(
            `content/: ${errors} errors, ${warnings} warnings (npm run check lists them)`,
          );
          return begun;
        };
        const attempt = (act: () => void): void => {
          try {
            act();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        };
        server.httpServer?.once('listening', () => {
          attempt(() => (followed ??= start()));
        });
        afterSaves(server.watcher, root, (saved) => {
          attempt(() => {
            if (!followed) followed = start();
            else for (const file of followed.after(saved)) log(file, logger);
          });
        });
      },
    },
  };
}

function log({ file, findings }: FileFindings, logger: AstroIntegrationLogger): void {
  for (const finding of findings)
    logger[finding.severity === 'error' ? 'error' : 'warn'](faultLine(finding));
  if (findings.length === 0) logger.info(`${file}: clean again`);
}
