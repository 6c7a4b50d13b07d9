import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../support/installed.ts';
import { freePort, run } from '../support/running.ts';
import type { Server } from './server.ts';

interface VercelSettings {
  trailingSlash: boolean;
  headers: { source: string; headers: { key: string; value: string }[] }[];
  redirects?: { source: string; destination: string; statusCode: number }[];
}

/**
 * It takes 50 rules of 100 characters, where Vercel takes more: what stands in a row and gets the same
 * headers shares a rule, as far as it has room.
 */
function inFewRules(rules: VercelSettings['headers']): VercelSettings['headers'] {
  const few: VercelSettings['headers'] = [];
  let paths: string[] = [];
  for (const [index, { source, headers }] of rules.entries()) {
    paths.push(source.replace('(.*)', '**').replace(/^\//, ''));
    const next = rules[index + 1];
    const alike = next && JSON.stringify(next.headers) === JSON.stringify(headers);
    if (alike && paths.join().length + next.source.length < 95) continue;
    few.push({ source: paths.length === 1 ? `/${paths.join()}` : `/{${paths.join()}}`, headers });
    paths = [];
  }
  return few;
}

/**
 * Vercel's server for one's own machine, told what `vercel.json` says: it writes patterns another
 * way, and what Vercel does where nothing is said has to be said to it.
 */
export const serve: Server = {
  name: 'Vercel (serve)',
  host: 'vercel',
  lacks: {
    notFoundByLanguage: 'vercel.json names no page for an address that is not there',
    partsForEver: 'rules for a folder hold for what is missing in it too',
  },
  missing: () => undefined,
  start: async ({ upload }, folder) => {
    const port = await freePort();
    mkdirSync(folder, { recursive: true });
    const { trailingSlash, headers, redirects } = JSON.parse(
      readFileSync(join(upload, 'vercel.json'), 'utf8'),
    ) as VercelSettings;
    const standard = { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' };
    writeFileSync(
      join(folder, 'serve.json'),
      JSON.stringify({
        public: upload,
        // Without it, this server does not know that a folder has an index.html.
        cleanUrls: true,
        trailingSlash,
        directoryListing: false,
        headers: [{ source: '**', headers: [standard] }, ...inFewRules(headers)],
        redirects: (redirects ?? []).map(({ source, destination, statusCode }) => ({
          // It compares the path without the slash at its end.
          source: source.replace(/\/$/, ''),
          destination,
          type: statusCode,
        })),
      }),
    );
    return run(
      port,
      process.execPath,
      [
        installed('serve', 'build', 'main.js'),
        ...['--listen', `tcp://127.0.0.1:${port}`, '--config', join(folder, 'serve.json')],
        ...['--no-clipboard', '--no-request-logging', '--no-port-switching'],
      ],
      { env: { NO_UPDATE_CHECK: '1' } },
    );
  },
};
