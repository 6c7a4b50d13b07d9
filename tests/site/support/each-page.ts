import type { BrowserContextOptions } from 'playwright-core';
import { visit, type Visit } from './browser.ts';
import type { Site } from './global-setup.ts';

/** Opens one page of each kind in one window and gathers what a check says of it. */
export async function onEachPage(
  site: Site,
  kinds: Readonly<Record<string, string>>,
  options: BrowserContextOptions,
  check: (visit: Visit, kind: string) => Promise<string[]>,
): Promise<string[]> {
  const window = await visit(site, options);
  const faults: string[] = [];
  for (const [kind, address] of Object.entries(kinds)) {
    await window.open(address.slice(site.base.length));
    faults.push(...(await check(window, kind)).map((fault) => `${kind}: ${fault}`));
  }
  await window.end();
  return [...faults, ...window.troubles];
}
