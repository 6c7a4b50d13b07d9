import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from '../support/installed.ts';
import { freePort, run, type Running } from '../support/running.ts';
import type { Server } from './server.ts';

/** Cloudflare's own runtime, which comes in a package and runs without a network. */
async function wrangler(folder: string, args: readonly string[]): Promise<Running> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  return run(
    port,
    process.execPath,
    [
      installed('wrangler', 'bin', 'wrangler.js'),
      ...args,
      ...[
        '--ip',
        '127.0.0.1',
        '--port',
        String(port),
        '--inspector-port',
        String(await freePort()),
      ],
      ...['--show-interactive-dev-session=false', '--log-level', 'warn'],
    ],
    {
      cwd: folder,
      env: {
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        // Its notes on newer versions would hide, until they expire, that it asks for them.
        TMPDIR: folder,
        WRANGLER_HIDE_BANNER: 'true',
        WRANGLER_SEND_METRICS: 'false',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        CI: 'true',
      },
    },
  );
}

/** The newest day that the runtime knows, from its version: 1.20261117.1. */
function newestDay(): string {
  const { version } = JSON.parse(readFileSync(installed('workerd', 'package.json'), 'utf8')) as {
    version: string;
  };
  const [, year, month, day] = /^1\.(\d{4})(\d{2})(\d{2})\./.exec(version) ?? [];
  if (!day) throw new Error(`workerd has the version ${version}`);
  return `${year}-${month}-${day}`;
}

const vary = 'the nodes of Cloudflare compress, and keep each form apart';

export const pages: Server = {
  name: 'Cloudflare Pages',
  host: 'cloudflare',
  lacks: { vary },
  missing: () => undefined,
  start: ({ upload }, folder) =>
    wrangler(folder, ['pages', 'dev', upload, '--compatibility-date', newestDay()]),
};

export const workers: Server = {
  name: 'Cloudflare Workers assets',
  host: 'cloudflare',
  lacks: { vary },
  missing: () => undefined,
  start: ({ told }, folder) => wrangler(folder, ['dev', '--config', join(told, 'wrangler.jsonc')]),
};
