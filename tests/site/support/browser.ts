import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Site } from './global-setup.ts';

let shared: Promise<Browser> | undefined;

/** The browser that all test files share. */
function browser(): Promise<Browser> {
  shared ??= chromium.connect(inject('browser'));
  return shared;
}

afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
});

export interface Visit {
  page: Page;
  /** Everything that should not happen: errors, failed requests, requests to another origin. */
  troubles: string[];
  /** Path and query of each request, in order. */
  requests: string[];
  /** Opens an address of the site, given from its root: `fr/`. */
  open: (address: string) => Promise<void>;
  end: () => Promise<void>;
}

/**
 * Opens a fresh window on a site, with nothing remembered. Without its worker, unless asked for:
 * what it keeps is another matter than what a page does.
 */
export async function visit(site: Site, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: site.served,
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  const here = new URL(site.served).origin;
  page.on('console', (message) => {
    if (message.type() === 'error')
      troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message }) => {
    // Chromium's words for a reader who goes on before the page has faded in.
    if (!/^Transition was (?:skipped|aborted)/.test(message)) troubles.push(`page: ${message}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`status ${response.status()}: ${response.url()}`);
  });
  // Requests of the search worker are the context's, not the page's.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== here) troubles.push(`another origin: ${url.href}`);
    requests.push(`${url.pathname}${url.search}`);
  });
  return {
    page,
    troubles,
    requests,
    open: async (address) => {
      await page.goto(`${site.served}${address}`);
    },
    end: () => context.close(),
  };
}
