import type { Page } from 'playwright-core';

/** What a page has fetched: bodies as they came over the wire. */
export interface Weight {
  bytes: number;
  requests: number;
}

/** Weight of a page and of all that it has fetched until now. */
export function weightOf(page: Page): Promise<Weight> {
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    return {
      bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: entries.length,
    };
  });
}

/** Milliseconds until the headline, or what is greater, was painted. */
export function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** A connection: its delay in milliseconds, and bytes a second each way. */
export interface Connection {
  latency: number;
  down: number;
  up: number;
}

/** As Lighthouse has it for phones: the delay is that of each request, its connection included. */
const phoneConnection: Connection = {
  latency: 562.5,
  down: (1474.56 * 1024) / 8,
  up: (675 * 1024) / 8,
};

/** Slow 4G and a processor four times slower, as Lighthouse has them for phones, or others. */
export async function throttle(
  page: Page,
  { latency, down, up }: Connection = phoneConnection,
  slower = 4,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down,
    uploadThroughput: up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
