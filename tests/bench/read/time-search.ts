import type { Browser, Page } from 'playwright-core';
import { throttle, type Connection } from '../../site/support/timing.ts';
import { serve } from '../../site/support/serve.ts';
import type { MadeLocale } from '../corpus/make-editions.ts';
import { connections, type ConnectionName } from './connections.ts';
import type { Searcher } from './searcher.ts';

/** Two questions of one reader. */
export interface Session {
  locale: MadeLocale;
  queries: readonly [first: string, second: string];
}

/** One question: what it fetched, and how long it took from the key to the results. */
export interface Asked {
  /** Missing when nothing was found. */
  milliseconds?: number;
  requests: number;
  /** On the wire, brotli, without heads. */
  bytes: number;
}

/** One reader's visit. The first question is charged with all that turning to the search fetched. */
export interface Visit extends Session {
  connection: ConnectionName;
  /** From the click to a field that can be typed into. */
  opening: number;
  first: Asked;
  second: Asked;
}

/** Milliseconds after which nothing more is expected. */
const patience = 20_000;

/** Visits a site as each reader, for the first time, with and without a slow connection. */
export async function timeSearch(
  searcher: Searcher,
  browser: Browser,
  sessions: readonly Session[],
): Promise<Visit[]> {
  const sent: number[] = [];
  const server = await serve(
    { project: '', dist: searcher.dist, origin: '', base: '/' },
    { swift: true, sent: (_, bytes) => sent.push(bytes) },
  );
  const visit = async (
    { locale, queries }: Session,
    connection: Connection | undefined,
  ): Promise<Pick<Visit, 'opening' | 'first' | 'second'>> => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    if (connection) await throttle(page, connection, 1);
    await page.goto(`${server.origin}${searcher.from(locale)}`, { waitUntil: 'networkidle' });
    const asked: Asked[] = [];
    let before = sent.length;
    let opening = 0;
    for (const [at, query] of queries.entries()) {
      const asking = ask(page, searcher, query);
      if (at === 0) await searcher.open(page);
      const { waited, milliseconds } = await asking;
      if (at === 0) opening = waited;
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(600);
      const fetched = sent.slice(before);
      asked.push({
        ...(milliseconds !== undefined && { milliseconds }),
        requests: fetched.length,
        bytes: fetched.reduce((sum, bytes) => sum + bytes, 0),
      });
      before = sent.length;
    }
    await context.close();
    const [first, second] = asked as [Asked, Asked];
    return { opening, first, second };
  };
  try {
    // The server compresses each file when it is first asked for; no reader is to wait for that.
    for (const session of sessions) await visit(session, undefined);
    const visits: Visit[] = [];
    for (const [name, connection] of Object.entries(connections))
      for (const session of sessions)
        visits.push({
          ...session,
          connection: name as ConnectionName,
          ...(await visit(session, connection)),
        });
    return visits;
  } finally {
    await server.close();
  }
}

/**
 * Types a question as soon as the field has the keys, and waits until other links than before are shown.
 * The page itself looks for both: whoever asks from outside learns of them some tenths of a second later.
 */
async function ask(
  page: Page,
  { field, hits }: Searcher,
  query: string,
): Promise<{ waited: number; milliseconds?: number }> {
  const { waited, milliseconds } = await page.evaluate(
    async ({ field, hits, query, patience }) => {
      const started = performance.now();
      const until = (done: () => boolean): Promise<number> =>
        new Promise((resolve) => {
          const from = performance.now();
          const look = (): void => {
            const passed = performance.now() - from;
            if (done() || passed > patience) resolve(passed);
            else setTimeout(look, 5);
          };
          look();
        });
      const box = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>(field);
      const shown = (): string =>
        [...document.querySelectorAll<HTMLAnchorElement>(hits)]
          .filter((link) => link.checkVisibility())
          .map(({ href }) => href)
          .join(' ');
      await until(() => box()?.checkVisibility() === true && box() === document.activeElement);
      const waited = performance.now() - started;
      const before = shown();
      Object.assign(box() ?? {}, { value: query });
      box()?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return {
        waited,
        milliseconds: await until(() => shown() !== '' && shown() !== before),
      };
    },
    { field, hits, query, patience },
  );
  return { waited, ...(milliseconds <= patience && { milliseconds }) };
}
