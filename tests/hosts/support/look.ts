import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fileTypes } from '../../../src/publish/hosts/file-types.ts';
import { headersAt, notFoundAt, type HostNeeds } from '../../../src/publish/hosts/needs.ts';
import { fileOf } from '../../site/support/addresses.ts';
import type { BuiltSite } from '../../site/support/build-site.ts';
import { grouped, type Finding } from '../../site/support/grouped.ts';
import type { Server } from '../servers/server.ts';
import { ask, askAll, type Answer } from './ask.ts';

/** A served copy of a site that is looked at. */
export interface Look {
  origin: string;
  site: BuiltSite;
  needs: HostNeeds;
  server: Server;
}

/** What is wrong with the pages at addresses: status, type, language, the very bytes. */
export async function lookAtPages(
  { origin, site }: Look,
  paths: readonly string[],
): Promise<string[]> {
  const answers = await askAll(origin, paths, { 'accept-encoding': 'identity' });
  return grouped(
    [...answers].flatMap(([path, { status, headers, body }]): Finding[] => {
      const file = fileOf(`${site.origin}${path}`, site);
      const [, locale = ''] = path.slice(site.base.length - 1).split('/');
      const wrong = [
        status !== 200 && `status ${status}`,
        !/^text\/html\b/.test(headers['content-type'] ?? '') &&
          `type ${headers['content-type'] ?? ''}`,
        languageOf(body) !== locale && `language ${languageOf(body)}`,
        (file === undefined || !readFileSync(file).equals(body)) && 'other bytes than the file',
      ];
      return wrong.flatMap((what) => (what === false ? [] : { what, where: path }));
    }),
  );
}

/** Whether addresses without the slash lead to those with it, on the same host. */
export async function lookAtSlashes({ origin }: Look, paths: readonly string[]): Promise<string[]> {
  const answers = await askAll(
    origin,
    paths.map((path) => path.slice(0, -1)),
  );
  return grouped(
    [...answers].flatMap(([path, { status, headers }]): Finding[] => {
      const to = new URL(headers.location ?? '', `${origin}${path}`);
      return [301, 302, 307, 308].includes(status) && to.href === `${origin}${path}/`
        ? []
        : [{ what: `${status} to ${headers.location ?? 'nowhere'}`, where: path }];
    }),
  );
}

/** Whether what is not there is answered with the right page, which nobody keeps. */
export async function lookForNothing(
  { origin, site, needs, server }: Look,
  paths: readonly string[],
): Promise<string[]> {
  const topmost = server.lacks?.notFoundByLanguage !== undefined;
  const answers = await askAll(origin, paths, { 'accept-encoding': 'identity' });
  return grouped(
    [...answers].flatMap(([path, { status, headers, body }]): Finding[] => {
      const page = topmost ? `${site.base}404.html` : notFoundAt(path, needs);
      const file = fileOf(`${site.origin}${page}`, site) ?? '';
      const wrong = [
        status !== 404 && `status ${status}`,
        !/^text\/html\b/.test(headers['content-type'] ?? '') &&
          `type ${headers['content-type'] ?? ''}`,
        !readFileSync(file).equals(body) && `another page than ${page}`,
        /immutable|max-age=[1-9]/.test(headers['cache-control'] ?? '') &&
          `kept: ${headers['cache-control'] ?? ''}`,
      ];
      return wrong.flatMap((what) => (what === false ? [] : { what, where: path }));
    }),
  );
}

/** Whether files come with the headers that the description asks for, once each, and their type. */
export async function lookAtHeaders(
  { origin, needs, server }: Look,
  paths: readonly string[],
): Promise<string[]> {
  const answers = await askAll(origin, paths);
  return grouped(
    [...answers].flatMap(([path, { status, headers }]): Finding[] => {
      const expected = server.lacks?.headers ? [] : [...headersAt(path, needs).values()];
      const type = fileTypes[extname(path.endsWith('/') ? 'index.html' : path).slice(1)]?.type;
      const wrong = [
        status !== 200 && `status ${status}`,
        type !== undefined &&
          !isType(headers['content-type'] ?? '', type) &&
          `type ${headers['content-type'] ?? 'unsaid'} instead of ${type}`,
        ...expected.map(
          ({ name, value }) =>
            headers[name.toLowerCase()] !== value &&
            `${name}: ${String(headers[name.toLowerCase()] ?? 'missing')}`,
        ),
      ];
      return wrong.flatMap((what) => (what === false ? [] : { what, where: path }));
    }),
  );
}

/** Whether an answer is compressed for who can read it, and says that it differs for others. */
export async function lookAtCompression(
  { origin, site }: Look,
  paths: readonly string[],
): Promise<string[]> {
  const faults: Finding[] = [];
  for (const path of paths)
    for (const coding of ['br', 'gzip']) {
      const { headers, body } = await ask(origin, path, { 'accept-encoding': coding });
      const file = fileOf(`${site.origin}${path}`, site) ?? '';
      if (headers['content-encoding'] === undefined) {
        // Not every server has Brotli; every one has gzip.
        if (coding === 'gzip') faults.push({ what: 'not compressed', where: path });
        continue;
      }
      if (headers['content-encoding'] !== coding)
        faults.push({ what: `${headers['content-encoding']} for ${coding}`, where: path });
      else if (!unpacked({ headers, body }).equals(readFileSync(file)))
        faults.push({ what: `other bytes in ${coding}`, where: path });
      if (!/accept-encoding/i.test(String(headers.vary)))
        faults.push({ what: `no Vary for ${coding}`, where: path });
    }
  return grouped(faults);
}

/** Whether what was fetched is not sent again while it is the same. */
export async function lookAtRevalidation(
  { origin }: Look,
  paths: readonly string[],
): Promise<string[]> {
  const faults: Finding[] = [];
  for (const path of paths) {
    const { headers } = await ask(origin, path);
    const { etag, 'last-modified': modified } = headers;
    const { status } = await ask(origin, path, {
      ...(etag !== undefined
        ? { 'if-none-match': etag }
        : { 'if-modified-since': modified ?? 'never' }),
    });
    if (status !== 304) faults.push({ what: `status ${status} when it is the same`, where: path });
  }
  return grouped(faults);
}

function unpacked({ headers, body }: Pick<Answer, 'headers' | 'body'>): Buffer {
  return headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
}

/** XML, JavaScript and icons go by two names. */
function isType(given: string, wanted: string): boolean {
  const synonyms: Readonly<Record<string, string>> = {
    'text/xml': 'application/xml',
    'application/javascript': 'text/javascript',
    'image/vnd.microsoft.icon': 'image/x-icon',
  };
  const [bare = ''] = given.split(';');
  return (synonyms[bare] ?? bare) === wanted;
}

function languageOf(page: Buffer): string {
  const [, lang = ''] = /<html[^>]*\slang="?([A-Za-z-]+)/.exec(page.toString('utf8')) ?? [];
  return lang;
}
