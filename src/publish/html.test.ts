import { expect, test } from 'vitest';
import { absoluteLinks, quotedProse } from './html.ts';

const url = 'https://breche.example/news/en/articles/x/';

test('links of the site and of the page get their host; others stay', () => {
  expect(
    absoluteLinks(
      '<p><a class="term" href="/news/en/glossary/#hash">a</a> <a href="#source-nbc" aria-label="1">b</a> <a href="https://nbc.example/?a=1&#x26;b=2" rel="external">c</a></p>',
      url,
    ),
  ).toBe(
    '<p><a class="term" href="https://breche.example/news/en/glossary/#hash">a</a> <a href="https://breche.example/news/en/articles/x/#source-nbc" aria-label="1">b</a> <a href="https://nbc.example/?a=1&#x26;b=2" rel="external">c</a></p>',
  );
});

test('prose that is quoted leads back to the parts of its own page', () => {
  expect(
    quotedProse('<p><a class="x" href="#source-nbc">a</a> <a href="/en/">b</a></p>', '/en/a/'),
  ).toBe('<p><a class="x" href="/en/a/#source-nbc">a</a> <a href="/en/">b</a></p>');
});

test('text that looks like a link stays text', () => {
  const code = '<code>href="/x"</code>';
  expect(absoluteLinks(code, url)).toBe(code);
});

test('readers of feeds get quotation marks once', () => {
  expect(absoluteLinks('<p>a <q>“b”</q></p>', url)).toBe('<p>a “b”</p>');
});
