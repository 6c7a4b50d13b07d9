import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { httpsHosts } from '../../../src/model/host.ts';
import { fileTypes } from '../../../src/publish/hosts/file-types.ts';
import { headersAt, notFoundAt, type HostNeeds } from '../../../src/publish/hosts/needs.ts';
import { fileOf } from '../../site/support/addresses.ts';
import type { BuiltSite } from '../../site/support/build-site.ts';
import { grouped, type Finding } from '../../site/support/grouped.ts';
import { rate } from '../../site/support/observatory.ts';
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
        keptLonger(headers['cache-control'], parts.test(path) ? daily(server) : 0) &&
          `kept: ${headers['cache-control'] ?? ''}`,
      ];
      return wrong.flatMap((what) => (what === false ? [] : { what, where: path }));
    }),
  );
}

/** The parts of the search index, of which there are many. */
const parts = /\/pagefind\/(?:fragment|index)\//;

/** For how many seconds a server lets parts be kept, instead of a year. */
function daily({ lacks }: Server): number {
  return lacks?.partsForEver === undefined ? 0 : 24 * 60 * 60;
}

function keptLonger(cacheControl = '', seconds: number): boolean {
  const [, age = '0'] = /max-age=(\d+)/.exec(cacheControl) ?? [];
  return cacheControl.includes('immutable') || Number(age) > seconds;
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
        ...expected.map(({ name, value }) => {
          const sent = String(headers[name.toLowerCase()] ?? 'missing');
          const day = parts.test(path) && sent === `public, max-age=${daily(server)}`;
          return sent !== value && !(day && name === 'Cache-Control') && `${name}: ${sent}`;
        }),
      ];
      return wrong.flatMap((what) => (what === false ? [] : { what, where: path }));
    }),
  );
}

/** Whether a page gets the best grade of those who rate headers, but for what its host leaves open. */
export async function lookAtRating({ origin, server }: Look, path: string): Promise<string[]> {
  if (server.lacks?.headers !== undefined) return [];
  const { headers, body } = await ask(origin, path, { 'accept-encoding': 'identity' });
  const document = parse(body.toString('utf8'));
  const { grade, score } = rate(new Headers(headers as Record<string, string>), { document });
  const best = httpsHosts.includes(server.host) ? '120 A+' : '80 B+';
  return `${score} ${grade}` === best ? [] : [`${score} ${grade} instead of ${best}`];
}

/** Whether former addresses lead to the present ones for good. */
export async function lookAtRedirects({ origin, needs, server }: Look): Promise<string[]> {
  if (server.lacks?.redirects !== undefined) return [];
  const faults: Finding[] = [];
  for (const { from, to } of needs.redirects) {
    const { status, headers } = await ask(origin, from);
    const reached = new URL(headers.location ?? '', `${origin}${from}`).pathname;
    if (![301, 308].includes(status) || reached !== to)
      faults.push({ what: `${status} to ${headers.location ?? 'nowhere'}`, where: from });
  }
  return grouped(faults);
}

/** Whether an answer is compressed for who can read it, and says that it differs for others. */
export async function lookAtCompression(
  { origin, site, server }: Look,
  paths: readonly string[],
): Promise<string[]> {
  if (server.lacks?.compression !== undefined) return [];
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
      if (server.lacks?.vary === undefined && !/accept-encoding/i.test(headers.vary ?? ''))
        faults.push({ what: `no Vary for ${coding}`, where: path });
    }
  return grouped(faults);
}

/** Whether what was fetched is not sent again while it is the same. */
export async function lookAtRevalidation(
  { origin, server }: Look,
  paths: readonly string[],
): Promise<string[]> {
  if (server.lacks?.revalidation !== undefined) return [];
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

/** Whether an address that begins with two slashes leads to another host. */
export async function lookForOpenRedirect({ origin, site }: Look): Promise<string[]> {
  const faults: Finding[] = [];
  for (const path of [
    '//elsewhere.example',
    '//elsewhere.example/x',
    `${site.base}/elsewhere.example`,
  ]) {
    const { headers } = await ask(origin, path);
    const { location } = headers;
    if (location !== undefined && new URL(location, `${origin}/`).origin !== origin)
      faults.push({ what: `leads to ${location}`, where: path });
  }
  return grouped(faults);
}
