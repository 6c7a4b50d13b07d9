import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../site/support/build-site.ts';
import { filesOf } from '../site/support/built-site.ts';
import { expectedOf } from '../site/support/expected.ts';
import { apache } from './servers/apache.ts';
import { bucket } from './servers/bucket.ts';
import { caddy } from './servers/caddy.ts';
import { superstatic } from './servers/firebase.ts';
import { nginx } from './servers/nginx.ts';
import { plain } from './servers/plain.ts';
import { serve } from './servers/vercel.ts';
import { pages, workers } from './servers/wrangler.ts';
import { sitemapPaths, spread } from './support/addresses.ts';
import { installServers } from './support/installed.ts';
import * as look from './support/look.ts';
import { deliver, needsOf } from './support/upload.ts';

const servers = [nginx, caddy, apache, pages, workers, superstatic, serve, bucket, plain];
/** Pages asked for; nginx is asked for all. */
const sample = 150;

const folder = temporaryFolder();
beforeAll(() => {
  installServers();
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One file of each kind and folder, by what its host should do with it. */
function kindsOfFiles(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const file of filesOf(dist)) {
    if (/(^|\/)(?:404\.html|\.nojekyll|\.htaccess|_headers|_redirects)$/.test(file)) continue;
    const [top = '', second = ''] = file.split('/');
    const ending = file.slice(file.lastIndexOf('.'));
    kinds.set(`${top} ${top === 'pagefind' ? second : ''} ${ending}`, file);
  }
  return [...kinds.values()].map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

describe.each(['root', 'nested'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const needs = needsOf(site);
  const { languages } = expectedOf(site);
  const { base } = site;
  const all = sitemapPaths(site);
  const files = kindsOfFiles(site.dist).map((file) => `${base}${file}`);
  const absent = [
    ...languages.flatMap(({ addresses }) => [
      `${addresses.home()}nothing/`,
      `${addresses.section('articles')}nothing/`,
      `${addresses.home()}nothing.png`,
    ]),
    `${base}nothing/`,
    `${base}_astro/nothing.css`,
    `${base}pagefind/fragment/nothing.pf_fragment`,
  ];

  test.concurrent.for(servers)('$name', async (server, { expect: expected, skip }) => {
    const missing = server.missing();
    if (missing !== undefined && !process.env['CI']) skip(`${server.name}: ${missing}`);
    expected(missing).toBeUndefined();
    const own = join(folder, `${name}-${server.name.replace(/\W+/g, '-')}`);
    mkdirSync(own, { recursive: true });
    // Below a base path, servers that can are tried with compressed files.
    const precompressed = name === 'nested' && ['nginx', 'caddy', 'apache'].includes(server.host);
    const delivery = await deliver(site, { host: server.host, needs, precompressed }, own);
    const { origin, stop } = await server.start(delivery, join(own, 'server'));
    try {
      const it = { origin, site, needs, server };
      const asked = server === nginx ? all : spread(all, sample);
      expected({
        pages: await look.lookAtPages(it, asked),
        slashes: await look.lookAtSlashes(it, spread(all, 20)),
        nothing: await look.lookForNothing(it, absent),
        headers: await look.lookAtHeaders(it, files),
        compression: server.lacks?.compression
          ? []
          : await look.lookAtCompression(it, [
              all[0] ?? '',
              `${base}en/atom.xml`,
              `${base}sitemap-en.xml`,
            ]),
        revalidation: await look.lookAtRevalidation(it, [
          all[0] ?? '',
          `${base}pagefind/pagefind-entry.json`,
        ]),
      }).toEqual({
        pages: [],
        slashes: [],
        nothing: [],
        headers: [],
        compression: [],
        revalidation: [],
      });
    } finally {
      await stop();
    }
  });
});
