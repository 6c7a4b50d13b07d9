import { existsSync } from 'node:fs';
import { chromium, type BrowserServer } from 'playwright-core';

/** Where systems install a Chromium. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that talks to nobody on its own. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts one Chromium that all test files connect to. */
export async function launchBrowser(more: readonly string[] = []): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await findChromium(), args: [...quiet, ...more] });
}

/** `CHROME_PATH`, else an installed Chromium, else Playwright's own, if there is one. */
export function fullChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH names ${named}, which is not there`);
  return [named, ...installed, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * A full Chromium, else the one that `@sparticuz/chromium` unpacks (Linux x64; it needs no system
 * packages).
 */
async function findChromium(): Promise<string> {
  const found = fullChromium();
  if (found) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install one, or name it in CHROME_PATH');
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
