import { expect, test } from 'vitest';
import { aLibrary } from '../../tests/fixtures/stories.ts';
import { hostFiles } from './host-files.ts';
import { robotsText } from './robots.ts';

const nested = { origin: 'https://breche.example', base: '/news/breche/' };
const { site } = aLibrary([], []);
const headers = hostFiles(nested, site).find(({ path }) => path === '_headers')?.content ?? '';

test('the rules of _headers are for the folder of the site', () => {
  const paths = headers.split('\n').filter((line) => line.startsWith('/'));
  expect(paths).toEqual(['/news/breche/*', '/news/breche/_astro/*', '/news/breche/worker.js']);
});

test('_headers keeps to the limits of Cloudflare: 100 rules, 2000 characters a line', () => {
  const lines = headers.split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(lines.filter((line) => !/^(?:|\/\S*|  [A-Za-z-]+: .+)$/.test(line))).toEqual([]);
});

test('only files whose name holds a hash are kept for ever', () => {
  const rules = headers.split('\n\n');
  expect(rules.filter((rule) => rule.includes('immutable'))).toEqual([rules[1]]);
});

test('GitHub Pages is told to leave folders with an underscore alone', () => {
  expect(hostFiles(nested, site)).toContainEqual({ path: '.nojekyll', content: '' });
});

test('robots.txt names the sitemap by its whole address', () => {
  expect(robotsText(nested)).toContain(
    'Sitemap: https://breche.example/news/breche/sitemap-index.xml\n',
  );
});
