import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../i18n/place.ts';
import type { KeptProgram } from '../reuse/kept-program.ts';
import type { PageFiles } from '../reuse/page-files.ts';
import { reusePages } from '../reuse/prerenderer.ts';
import { bundleSettings } from './bundle-settings.ts';
import { projectFolder } from './project.ts';

/**
 * Has all pages written by the program that is kept or, should it fail, by Astro, which says why.
 * @returns the files that were rendered and those that hold since the last build
 */
export async function writePages(
  pageFiles: () => PageFiles,
  program: KeptProgram,
  { to, worker, place }: { to: string; worker: string; place: Place },
): Promise<PageFiles> {
  const address = new URL(place.base, place.origin);
  const publicFolder = join(projectFolder, 'public');
  const again = pageFiles();
  if (await program.write(again, { to, address, publicFolder })) return again;

  const pages = pageFiles();
  const { build } = await import('astro');
  await build({
    ...bundleSettings(worker),
    outDir: to,
    integrations: [reusePages(pages), program.integration()],
  });
  return pages;
}

/** Static hosts look for /fr/404.html; Astro writes /fr/404/index.html. */
export async function moveNotFoundPages(folder: string, locales: readonly string[]): Promise<void> {
  for (const locale of locales) {
    if (!existsSync(join(folder, locale, '404', 'index.html'))) continue;
    await rename(join(folder, locale, '404', 'index.html'), join(folder, locale, '404.html'));
    await rm(join(folder, locale, '404'), { recursive: true });
  }
}
