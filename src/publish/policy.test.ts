import { expect, test } from 'vitest';
import {
  headerPolicy,
  metaPolicy,
  policy,
  securityHeaders,
  transportHeaders,
  type Scripts,
} from './policy.ts';

const kinds = ['search', 'own', 'none'] as const satisfies readonly Scripts[];
/** Sources by directive. */
const allowed = (written: string): Map<string, readonly string[]> =>
  new Map(
    written.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

test('nothing inline, nothing evaluated, nothing from elsewhere; WebAssembly for the search alone', () => {
  const sourcesOf = (kind: Scripts): string[] =>
    [...new Set(policy(kind).flatMap(({ sources }) => sources))].sort();
  expect(sourcesOf('search')).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  expect(sourcesOf('own')).toEqual(["'none'", "'self'"]);
  expect(sourcesOf('none')).toEqual(["'none'", "'self'"]);
});

test.each(kinds)('what is not named is not loaded, and each directive stands once (%s)', (kind) => {
  expect(policy(kind)[0]).toMatchObject({ name: 'default-src', sources: ["'none'"] });
  expect(new Set(policy(kind).map(({ name }) => name)).size).toBe(policy(kind).length);
  expect(policy(kind).filter(({ why }) => why === '')).toEqual([]);
});

test('a page without a script says nothing of scripts', () => {
  expect(metaPolicy('none')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'",
  );
});

test('the header allows what any page needs, since browsers obey both, and no frame', () => {
  const header = allowed(headerPolicy());
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  for (const kind of kinds)
    for (const [name, sources] of allowed(metaPolicy(kind)))
      expect([...(header.get(name) ?? []), "'none'"]).toEqual(expect.arrayContaining([...sources]));
});

test('headers are names and one line each', () => {
  for (const { name, value } of [
    ...securityHeaders,
    ...transportHeaders({ httpsOnlyDays: 365 }, ''),
  ]) {
    expect(name).toMatch(/^[A-Za-z-]+$/);
    expect(value).toMatch(/^[\x20-\x7e]+$/);
  }
});

test('https alone is asked for in days, and only where the host says so', () => {
  expect(transportHeaders({ httpsOnlyDays: 0 }, 'nginx')).toEqual([]);
  expect(transportHeaders({ httpsOnlyDays: 730 }, 'nginx')).toMatchObject([
    { name: 'Strict-Transport-Security', value: 'max-age=63072000' },
  ]);
});

test('hosts that serve a whole name by https alone ask for it, unless told not to', () => {
  const silent = { httpsOnlyDays: '' } as const;
  for (const host of ['', 'nginx', 'caddy', 'apache', 'cloudfront', 'github', 'gitlab'] as const)
    expect(transportHeaders(silent, host), host).toEqual([]);
  for (const host of ['cloudflare', 'netlify', 'vercel', 'azure', 'firebase'] as const) {
    expect(transportHeaders(silent, host), host).toMatchObject([{ value: 'max-age=31536000' }]);
    expect(transportHeaders({ httpsOnlyDays: 0 }, host), host).toEqual([]);
  }
});
