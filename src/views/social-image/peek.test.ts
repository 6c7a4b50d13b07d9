import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { readContent } from '../../library/content.ts';
import { openLanguage } from '../../i18n/language.ts';
import { language, library as small, story } from '../../../tests/fixtures/small-library.ts';
import { storyCard } from './card.ts';
import { openCardRenderer } from './renderer.ts';
test('peek', { timeout: 60000 }, async () => {
  const { library } = readContent('content');
  let t = performance.now();
  const r = await openCardRenderer();
  console.log('open', performance.now() - t);
  const place = { origin: 'https://x.example', base: '/' };
  const sizes: number[] = [];
  t = performance.now();
  for (const tag of library.locales)
    for (const s of library.stories) {
      const png = await r.draw(storyCard(s, openLanguage(tag, library, place), library));
      sizes.push(png.length);
      writeFileSync(`/tmp/ogout/${tag}-${s.id}.png`, png);
    }
  console.log(
    'draw',
    sizes.length,
    performance.now() - t,
    'max',
    Math.max(...sizes),
    'mean',
    sizes.reduce((a, b) => a + b) / sizes.length,
  );
  void language;
  void small;
  void story;
});
