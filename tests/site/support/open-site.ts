import { chromium, type Browser } from 'playwright-core';
import { placeFrom } from '../../../src/i18n/place.ts';
import { projectFolder, siteIn, type BuiltSite } from './build-site.ts';
import type { Site } from './global-setup.ts';
import { launchBrowser } from './launch-browser.ts';
import { serve, type Manner } from './serve.ts';

/** A built site that is served, and a browser: what a script needs that looks at pages. */
export interface OpenSite {
  site: Site;
  browser: Browser;
  close: () => Promise<void>;
}

/** The site in the project's `dist/`, as `npm run build` left it for a place. */
export function projectSite(): BuiltSite {
  const { origin, base } = placeFrom(process.env);
  return { ...siteIn(projectFolder, base), origin };
}

/** Serves a site and starts a browser; both stay until `close()`. */
export async function openSite(
  built: BuiltSite,
  manner: Manner = {},
  browserArguments: readonly string[] = [],
): Promise<OpenSite> {
  const server = await serve(built, manner);
  const running = await launchBrowser(browserArguments);
  const browser = await chromium.connect(running.wsEndpoint());
  return {
    site: { ...built, served: `${server.origin}${built.base}` },
    browser,
    close: async () => {
      await browser.close();
      await running.close();
      await server.close();
    },
  };
}
