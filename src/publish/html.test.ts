import { expect, test } from 'vitest';
import { absoluteLinks, plainText } from './html.ts';

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

test('text that looks like a link stays text', () => {
  const code = '<code>href="/x"</code>';
  expect(absoluteLinks(code, url)).toBe(code);
});

test('plain text has no marks, no source numbers and no entities', () => {
  expect(
    plainText(
      '<p>AT&#x26;T said <data value="3">3 people</data>.<sup class="cite"><a href="#s" aria-label="a > b">1</a></sup></p>\n<p>1 &#x3C; 2</p>',
    ),
  ).toBe('AT&T said 3 people. 1 < 2');
});
