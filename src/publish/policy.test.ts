import { expect, test } from 'vitest';
import { headerPolicy, metaPolicy, policy, securityHeaders } from './policy.ts';

test('nothing inline, nothing evaluated, nothing from elsewhere', () => {
  const sources = new Set(policy.flatMap((directive) => directive.sources));
  expect([...sources].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:']);
});

test('what is not named is not loaded, and each directive stands once, with its reason', () => {
  expect(policy[0]).toMatchObject({ name: 'default-src', sources: ["'none'"] });
  expect(new Set(policy.map(({ name }) => name)).size).toBe(policy.length);
  expect(policy.filter(({ why }) => why === '')).toEqual([]);
});

test('a <meta> says all but what only a header can', () => {
  expect(headerPolicy()).toBe(`${metaPolicy()}; frame-ancestors 'none'`);
  expect(metaPolicy()).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
});

test('headers are names and one line each', () => {
  for (const { name, value } of securityHeaders) {
    expect(name).toMatch(/^[A-Za-z-]+$/);
    expect(value).toMatch(/^[\x20-\x7e]+$/);
  }
});
