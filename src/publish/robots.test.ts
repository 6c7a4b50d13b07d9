import { expect, test } from 'vitest';
import { robotsText } from './robots.ts';

test('robots.txt names the sitemap by its whole address', () => {
  expect(robotsText({ origin: 'https://breche.example', base: '/news/breche/' })).toContain(
    'Sitemap: https://breche.example/news/breche/sitemap-index.xml\n',
  );
});
