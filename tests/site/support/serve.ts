import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType, fileTypes } from '../../../src/publish/hosts/file-types.ts';
import { securityHeaders } from '../../../src/publish/policy.ts';
import type { BuiltSite } from './build-site.ts';

export interface Served {
  /** `http://127.0.0.1:<port>`, without the base path. */
  origin: string;
  close(): Promise<void>;
}

/** How a host serves. The dullest compresses nothing and lets nothing be kept. */
export interface Manner {
  /** Brotli, and files whose name holds a hash are kept for ever. */
  swift?: boolean;
  /** Is told of every body sent: its path, and its bytes on the wire. */
  sent?: (path: string, bytes: number) => void;
}

/** What a careful host sends with every file: stricter than what pages say of themselves. */
const headers = Object.fromEntries(securityHeaders.map(({ name, value }) => [name, value]));

/**
 * Serves a built site as the dullest of hosts would: files, `index.html` of a folder, a redirect
 * to the slash, and the nearest `404.html` going up.
 */
export async function serve(
  { dist, base }: BuiltSite,
  { swift = false, sent }: Manner = {},
): Promise<Served> {
  const smaller = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = path.startsWith(base)
      ? normalize(join(dist, path.slice(base.length)))
      : undefined;
    if (!wanted?.startsWith(dist)) {
      response.writeHead(404).end();
      return;
    }
    if (isFolder(wanted) && !path.endsWith('/')) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
    const found = existsSync(file) ? file : nearest404(file, dist);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = fileTypes[extname(found).slice(1)];
    const packed = swift && type?.text === true;
    const body = packed
      ? (smaller.get(found) ?? brotliCompressSync(readFileSync(found)))
      : readFileSync(found);
    if (packed) smaller.set(found, body);
    response.writeHead(found === file ? 200 : 404, {
      ...headers,
      'content-type': type ? contentType(type) : 'application/octet-stream',
      'cache-control': !swift
        ? 'no-store'
        : found.includes('_astro')
          ? 'max-age=31536000, immutable'
          : 'no-cache',
      ...(packed && { 'content-encoding': 'br' }),
    });
    sent?.(path, body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function nearest404(file: string, dist: string): string | undefined {
  for (let folder = dirname(file); folder.startsWith(dist); folder = dirname(folder))
    if (existsSync(join(folder, '404.html'))) return join(folder, '404.html');
  return undefined;
}
