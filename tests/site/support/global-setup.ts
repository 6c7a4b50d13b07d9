import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
  addedLanguages,
  addLanguage,
  translate,
  translatedStory,
} from '../../fixtures/add-language.ts';
import { withdrawnStory } from '../../fixtures/withdrawn-story.ts';
import { withWithdrawal } from '../../../src/library/withdrawal.ts';
import { buildSite, siteIn, temporaryFolder, type BuiltSite } from './build-site.ts';
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
  /**
   * At `/`, with Arabic and Brazilian Portuguese added by commands, one story translated into each,
   * and German begun. One story was withdrawn.
   */
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
  // Names a folder in which builds are kept from one run to the next.
  const kept = process.env['BRECHE_TEST_BUILDS'];
  const folder = kept ?? temporaryFolder();
  // A build keeps little more than one core busy.
  const [root, nested, arabic] = await Promise.all([
    build(join(folder, 'root'), '/'),
    build(join(folder, 'nested'), '/news/breche/'),
    build(join(folder, 'arabic'), '/', addLanguages),
  ]);
  const servers = await Promise.all([root, nested, arabic].map((site) => serve(site)));
  const [atRoot = '', atNested = '', atArabic = ''] = servers.map(({ origin }) => origin);
  const browser = await launchBrowser();
  project.provide('browser', browser.wsEndpoint());
  project.provide('sites', {
    root: { ...root, served: `${atRoot}${root.base}` },
    nested: { ...nested, served: `${atNested}${nested.base}` },
    arabic: { ...arabic, served: `${atArabic}${arabic.base}` },
  });
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
}

async function build(
  folder: string,
  base: string,
  edit?: (project: string) => void,
): Promise<BuiltSite> {
  const site = siteIn(folder, base);
  return existsSync(site.dist) ? site : buildSite({ base, folder, ...(edit && { edit }) });
}

function addLanguages(project: string): void {
  for (const locale of addedLanguages) addLanguage(project, locale, translatedStory);
  translate(project, '--language', 'de');
  writeFileSync(join(project, 'content/withdrawn.yaml'), withWithdrawal(undefined, withdrawnStory));
}
