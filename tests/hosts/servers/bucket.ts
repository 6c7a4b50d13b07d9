import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { contentType, fileTypes } from '../../../src/publish/hosts/file-types.ts';
import type { Server } from './server.ts';

type Values = Record<string, { value: string }>;
interface CloudFrontRequest {
  uri: string;
  querystring: Values;
  headers: Values;
}
interface CloudFrontResponse {
  statusCode: number;
  headers: Values;
}
type Handler<Given, Returned> = (event: Given) => Returned;

/** Runs a function as CloudFront does: in a room of its own, with nothing in it. */
function handlerIn<Given, Returned>(path: string): Handler<Given, Returned> {
  return runInNewContext(`${readFileSync(path, 'utf8')}; handler`) as Handler<Given, Returned>;
}

function send(
  response: ServerResponse,
  status: number,
  headers: Values,
  body: Buffer | undefined,
): void {
  response.writeHead(
    status,
    Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])),
  );
  response.end(body);
}

/**
 * The dumbest of hosts: a bucket, which has a file for a key and knows no folder, behind CloudFront
 * with the functions of the build and `404.html` as its error page.
 */
export const bucket: Server = {
  name: 'S3 and CloudFront (functions)',
  host: 'cloudfront',
  lacks: {
    compression: 'the distribution compresses, which is not its functions’ part',
    notFoundByLanguage: 'a distribution has one error page for a status',
  },
  missing: () => undefined,
  start: async ({ upload, told, needs }) => {
    const { base } = needs.place;
    const viewerRequest = handlerIn<
      { request: CloudFrontRequest },
      CloudFrontRequest | CloudFrontResponse
    >(join(told, 'cloudfront-viewer-request.js'));
    const viewerResponse = handlerIn<
      { request: CloudFrontRequest; response: CloudFrontResponse },
      CloudFrontResponse
    >(join(told, 'cloudfront-viewer-response.js'));
    const keys = (uri: string): string | undefined => {
      const path = uri.startsWith(base) ? join(upload, uri.slice(base.length)) : '';
      return existsSync(path) && statSync(path).isFile() && !uri.endsWith('/') ? path : undefined;
    };
    const server = createServer((incoming, response) => {
      const [uri = '/', query = ''] = (incoming.url ?? '/').split('?');
      const querystring = Object.fromEntries(
        [...new URLSearchParams(query)].map(([name, value]) => [name, { value }]),
      );
      const asked = viewerRequest({ request: { uri, querystring, headers: {} } });
      if ('statusCode' in asked) {
        send(response, asked.statusCode, asked.headers, undefined);
        return;
      }
      const path = keys(asked.uri);
      const type = fileTypes[extname(path ?? '.html').slice(1)];
      const headers: Values = {
        'content-type': { value: type ? contentType(type) : 'binary/octet-stream' },
      };
      if (path === undefined) {
        send(response, 404, headers, readFileSync(join(upload, '404.html')));
        return;
      }
      headers['etag'] = { value: `"${statSync(path).size}-${statSync(path).mtimeMs}"` };
      const answer = viewerResponse({ request: asked, response: { statusCode: 200, headers } });
      const same = incoming.headers['if-none-match'] === headers['etag']?.value;
      send(response, same ? 304 : 200, answer.headers, same ? undefined : readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      stop: () =>
        new Promise((resolve) => {
          server.close(() => {
            resolve();
          });
          server.closeAllConnections();
        }),
    };
  },
};
