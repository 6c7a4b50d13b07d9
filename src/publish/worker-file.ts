import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Language } from '../i18n/language.ts';
import type { Place } from '../i18n/place.ts';
import type { Site } from '../model/site.ts';
import type { HostFile } from './host-files.ts';
import { offlineSettings, workerName } from './offline/settings.ts';

/**
 * The worker that keeps pages for reading without a connection, or the one that removes it.
 * @param id of the build, as {@link buildId} gives it
 * @param script of {@link workerScript}, where it is there already
 * @throws Error when the worker cannot be put together
 */
export async function workerFile(
  site: Site,
  place: Place,
  languages: readonly Language[],
  id: string,
  script?: string,
): Promise<HostFile> {
  const settings = JSON.stringify(offlineSettings(id, place, languages));
  const content = `const __OFFLINE__=${settings};\n${script ?? (await workerScript(site))}`;
  return { path: workerName, content };
}

/**
 * What the worker calls a build: the same content gives the same id.
 * @param digests of all files of the site, but for what hosts read
 */
export function buildId(digests: readonly string[]): string {
  return hash('sha256', digests.toSorted().join()).slice(0, 12);
}

/**
 * What the worker does, in one classic script: not every browser takes a module as a service worker. It
 * is the same for every build; its settings are put before it.
 */
export async function workerScript({ offline }: Pick<Site, 'offline'>): Promise<string> {
  const { build } = await import('vite');
  const entry = offline ? 'worker.ts' : 'stop-worker.ts';
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'offline', entry),
        output: { format: 'iife', entryFileNames: workerName },
      },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error(`No worker came of ${entry}`);
  return script.code;
}
