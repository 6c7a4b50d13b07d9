import type { Browser } from 'playwright-core';
import { serve } from '../../site/support/serve.ts';
import { throttle, weightOf } from '../../site/support/timing.ts';
import { connections } from './connections.ts';

/** How a page reaches a reader on slow 4G whose processor is four times slower. */
export interface PageTime {
  kind: string;
  /** Milliseconds until something was painted, and until the largest thing was. */
  firstPaint: number;
  largestPaint: number;
  /** The share of the window that moved; 0 is still. */
  shift: number;
  bytes: number;
  requests: number;
}

const phone = { viewport: { width: 360, height: 740 }, serviceWorkers: 'block' } as const;

/** @param pages path of a page by its kind */
export async function timePages(
  dist: string,
  browser: Browser,
  pages: Readonly<Record<string, string>>,
): Promise<PageTime[]> {
  const server = await serve({ project: '', dist, origin: '', base: '/' }, { swift: true });
  const times: PageTime[] = [];
  try {
    for (const [kind, path] of Object.entries(pages))
      // The first visit has the server compress what it sends.
      for (const measured of [false, true]) {
        const context = await browser.newContext(phone);
        const page = await context.newPage();
        if (measured) await throttle(page, connections['slow 4G']);
        await page.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle' });
        if (measured)
          times.push({ kind, ...(await page.evaluate(paints)), ...(await weightOf(page)) });
        await context.close();
      }
    return times;
  } finally {
    await server.close();
  }
}

/** Runs in the page. */
async function paints(): Promise<Pick<PageTime, 'firstPaint' | 'largestPaint' | 'shift'>> {
  const entries = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({ type, buffered: true });
      // Of what did not happen there is no word.
      setTimeout(() => {
        resolve([]);
      }, 300);
    });
  const [paint, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(entries),
  );
  return {
    firstPaint: paint?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    largestPaint: largest?.at(-1)?.startTime ?? NaN,
    shift: (shifts ?? []).reduce(
      (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
      0,
    ),
  };
}
