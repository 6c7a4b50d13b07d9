import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../i18n/language.ts';
import type { Place } from '../i18n/place.ts';
import type { Site } from '../model/site.ts';
import { filesBelow } from './files-below.ts';
import type { HostFile } from './host-files.ts';
import { offlineSettings, workerName } from './offline/settings.ts';

/**
 * The worker that keeps pages for reading without a connection, or the one that removes it.
 * @param folder the whole built site, but for what hosts read: what the worker calls its build is a hash of it
 * @param known digests of its files, by path, where they are known: a large site takes seconds to read
 * @param id what to call the build where the folder holds a part of the site alone
 * @param script of {@link workerScript}, where it is there already
 * @throws Error when the worker cannot be put together
 */
export async function workerFile(
  folder: string,
  site: Site,
  place: Place,
  languages: readonly Language[],
  known: ReadonlyMap<string, string> = new Map(),
  id = buildId(folder, known),
  script?: string,
): Promise<HostFile> {
  const settings = JSON.stringify(offlineSettings(id, place, languages));
  const content = `const __OFFLINE__=${settings};\n${script ?? (await workerScript(site))}`;
  return { path: workerName, content };
}

/** The same content gives the same id. */
function buildId(folder: string, known: ReadonlyMap<string, string>): string {
  const digests = filesBelow(folder).map(
    (path) => known.get(path) ?? hash('sha256', readFileSync(join(folder, path)), 'base64url'),
  );
  return hash('sha256', digests.sort().join()).slice(0, 12);
}

/**
 * What the worker does, in one classic script: not every browser takes a module as a service worker. It
 * is the same for every build; its settings are put before it.
 */
export async function workerScript({ offline }: Site): Promise<string> {
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
