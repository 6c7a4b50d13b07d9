import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, inject, test } from 'vitest';
import { temporaryFolder } from '../site/support/build-site.ts';
import { filesOf } from '../site/support/built-site.ts';
import { expectedOf } from '../site/support/expected.ts';
import { apache } from './servers/apache.ts';
import { azure } from './servers/azure.ts';
import { bucket } from './servers/bucket.ts';
import { caddy } from './servers/caddy.ts';
import { superstatic } from './servers/firebase.ts';
import { nginx } from './servers/nginx.ts';
import { plain } from './servers/plain.ts';
import { serve } from './servers/vercel.ts';
import { pages, workers } from './servers/wrangler.ts';
import { sitemapPaths, spread } from './support/addresses.ts';
import * as look from './support/look.ts';
import { searchJourney } from './support/search-journey.ts';
import { deliver, needsOf } from './support/upload.ts';

// The slowest to start come first.
const servers = [
  ...[pages, workers, superstatic, azure, serve],
  ...[nginx, caddy, apache, bucket, plain],
];
/** Pages asked for; nginx is asked for all. */
const sample = 150;

const folder = temporaryFolder();
// Apache httpd serves as a user who may not look into it else.
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One file of each kind and folder, by what its host should do with it. */
function kindsOfFiles(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const file of filesOf(dist)) {
    if (/(^|\/)(?:404\.html|robots\.txt|\.nojekyll|\.htaccess|_headers|_redirects)$/.test(file))
      continue;
    const [top = '', second = ''] = file.split('/');
    const ending = file.slice(file.lastIndexOf('.'));
    kinds.set(`${top} ${top === 'pagefind' ? second : ''} ${ending}`, file);
  }
  return [...kinds.values()].map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

describe.each(['root', 'nested'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const { languages } = expectedOf(site);
  // Each server is searched in every language: in one at the root, in another below a base path.
  const language = languages[name === 'root' ? 0 : 1];
  if (!language) throw new Error('There are not two languages');
  const { base } = site;
  const all = sitemapPaths(site);
  const [first = ''] = all;
  // No story of ours has moved yet.
  const moved = [{ from: `${base}en/moved/`, to: first }];
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
    const needs = { ...needsOf(site, server.host), redirects: moved };
    const order = { host: server.host, needs, precompressed: false };
    const delivery = await deliver(site, order, own);
    const { origin, stop } = await server.start(delivery, join(own, 'server'));
    try {
      const it = { origin, site, needs, server };
      const asked = server === nginx ? all : spread(all, sample);
      const found = {
        pages: await look.lookAtPages(it, asked),
        slashes: await look.lookAtSlashes(it, spread(all, 20)),
        nothing: await look.lookForNothing(it, absent),
        headers: await look.lookAtHeaders(it, files),
        compression: await look.lookAtCompression(it, [
          first,
          `${base}en/atom.xml`,
          `${base}sitemap-en.xml`,
        ]),
        revalidation: await look.lookAtRevalidation(it, [
          first,
          `${base}pagefind/pagefind-entry.json`,
        ]),
        redirects: await look.lookAtRedirects(it),
        rating: await look.lookAtRating(it, first),
        openRedirects: await look.lookForOpenRedirect(it),
        search: await searchJourney({ ...site, served: `${origin}${base}` }, language),
      };
      expected(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    } finally {
      await stop();
    }
  });
});
