import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject, test } from 'vitest';
import { siteFolder } from '../../src/publish/hosts/upload.ts';
import { temporaryFolder } from '../site/support/build-site.ts';
import { apache } from './servers/apache.ts';
import { caddy } from './servers/caddy.ts';
import { nginx } from './servers/nginx.ts';
import { ask } from './support/ask.ts';
import { deliver, needsOf } from './support/upload.ts';

const site = inject('sites').nested;
const needs = needsOf(site, '');
const folder = temporaryFolder();
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = ['index.html', 'en/index.html', 'en/feed.json', 'worker.js', 'sitemap-index.xml'];
/** A part of the site: compressing all of it takes longer than all other tests of hosts. */
const part = join(folder, 'part');
for (const file of [...files, '404.html', 'en/404.html', 'fr/404.html'])
  cpSync(join(site.dist, file), join(part, file));

test.concurrent.for([nginx, caddy, apache])('$name', async (server, { expect: expected, skip }) => {
  const missing = server.missing();
  if (missing !== undefined && !process.env['CI']) skip(`${server.name}: ${missing}`);
  const own = join(folder, server.host);
  mkdirSync(own);
  const order = { host: server.host, needs, precompressed: true };
  const delivery = await deliver({ ...site, dist: part }, order, own);
  const stored = siteFolder(delivery.upload, site.base);
  const { origin, stop } = await server.start(delivery, join(own, 'server'));
  try {
    // What is small stays as it is.
    expected(existsSync(join(stored, 'sitemap-index.xml.br'))).toBe(false);
    for (const file of files.filter((one) => existsSync(join(stored, `${one}.br`)))) {
      const address = `${site.base}${file.replace(/index\.html$/, '')}`;
      const plain = await ask(origin, address, { 'accept-encoding': 'identity' });
      expected(plain.headers['content-encoding'], address).toBeUndefined();
      expected(plain.body.equals(readFileSync(join(stored, file))), address).toBe(true);
      for (const [coding, ending] of [
        ['br', 'br'],
        ['gzip', 'gz'],
      ]) {
        const packed = await ask(origin, address, { 'accept-encoding': coding ?? '' });
        const where = `${address} in ${coding}`;
        expected(packed.headers['content-encoding'], where).toBe(coding);
        expected(packed.headers['content-type'], where).toBe(plain.headers['content-type']);
        expected(packed.headers['content-security-policy'], where).toBe(
          plain.headers['content-security-policy'],
        );
        expected(packed.headers.vary, where).toMatch(/accept-encoding/i);
        // The very file that lies there: nothing was compressed for this answer.
        expected(packed.body.equals(readFileSync(join(stored, `${file}.${ending}`))), where).toBe(
          true,
        );
      }
    }
    const absent = await ask(origin, `${site.base}fr/nothing/`, { 'accept-encoding': 'br' });
    expected(absent.status).toBe(404);
  } finally {
    await stop();
  }
});
