import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, projectFolder, siteIn, temporaryFolder, type BuiltSite } from './build-site.ts';
import { launchBrowser } from './launch-browser.ts';
import { serve } from './serve.ts';

/** A built site and where it is served. */
export interface Site extends BuiltSite {
  /** Address of its root on this machine, with the base path. */
  served: string;
}

export interface Sites {
  /** At `/`, in the languages of `content/locales`. */
  root: Site;
  /** The same below `/news/breche/`. */
  nested: Site;
  /** At `/`, with a locale file more: Arabic, in which nothing is translated. */
  arabic: Site;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites;
    /** Web socket of the shared browser. */
    browser: string;
  }
}

/** Builds and serves the sites and starts the browser, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = [
    await build('root', '/'),
    await build('nested', '/news/breche/'),
    await build('arabic', '/', addArabic),
  ];
  const servers = await Promise.all(built.map(serve));
  const [root, nested, arabic] = built.map((site, index) => ({
    ...site,
    served: `${servers[index]?.origin ?? ''}${site.base}`,
  }));
  if (!root || !nested || !arabic) throw new Error('A site is missing');
  const browser = await launchBrowser();
  project.provide('sites', { root, nested, arabic });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  };
}

/** `BRECHE_TEST_BUILDS` names a folder in which builds are kept from one run to the next. */
async function build(
  name: string,
  base: string,
  edit?: (project: string) => void,
): Promise<BuiltSite> {
  const kept = process.env['BRECHE_TEST_BUILDS'];
  const folder = kept ? join(kept, name) : temporaryFolder();
  const site = siteIn(folder, base);
  if (existsSync(site.dist)) return site;
  return buildSite({ base, folder, ...(edit && { edit }) });
}

function addArabic(project: string): void {
  const words = join(projectFolder, 'tests/fixtures/ar.json');
  if (!existsSync(words))
    throw new Error('tests/fixtures/ar.json, the words of the third language, is missing');
  copyFileSync(words, join(project, 'content/locales/ar.json'));
}
