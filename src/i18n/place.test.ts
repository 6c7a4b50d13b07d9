import { describe, expect, it } from 'vitest';
import { defaultOrigin, placeFrom } from './place.ts';

describe('where the site lives', () => {
  it('is what `npm start` serves when nothing is said', () => {
    expect(placeFrom({})).toEqual({ origin: defaultOrigin, base: '/' });
    expect(placeFrom({ SITE_URL: '', BASE_PATH: '' })).toEqual({
      origin: defaultOrigin,
      base: '/',
    });
  });

  it.each([
    ['https://example.org', '/', 'https://example.org', '/'],
    ['https://example.org/', '/news/breche/', 'https://example.org', '/news/breche/'],
    ['http://localhost:8080', '/news/breche', 'http://localhost:8080', '/news/breche/'],
    ['https://EXAMPLE.org', '/~me/', 'https://example.org', '/~me/'],
  ])('SITE_URL=%s BASE_PATH=%s', (SITE_URL, BASE_PATH, origin, base) => {
    expect(placeFrom({ SITE_URL, BASE_PATH })).toEqual({ origin, base });
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'https:///',
    'https://exa mple.org',
    'https://example.org/folder',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://me:secret@example.org',
  ])('refuses SITE_URL=%s in a sentence', (SITE_URL) => {
    expect(() => placeFrom({ SITE_URL })).toThrow(/^SITE_URL is “/);
  });

  it('says where the folder goes', () => {
    expect(() => placeFrom({ SITE_URL: 'https://example.org/folder/' })).toThrow(
      /write https:\/\/example\.org, and the folder in BASE_PATH=\/folder\//,
    );
  });

  it.each([
    'news',
    'news/',
    './',
    '//evil.example/',
    '/a//b/',
    '/../',
    '/a/../b/',
    '/./',
    '/a b/',
    '/é/',
    '/a?b/',
    '/a#b/',
    '/a"b/',
    'https://example.org/news/',
    '\\news',
  ])('refuses BASE_PATH=%s in a sentence', (BASE_PATH) => {
    expect(() => placeFrom({ BASE_PATH })).toThrow(/^BASE_PATH is “/);
  });
});
