import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { language, library, story } from '../../../tests/fixtures/small-library.ts';
import { storyCard } from './card.ts';
import { openCardRenderer } from './renderer.ts';
test('peek', { timeout: 60000 }, async () => {
  const r = await openCardRenderer();
  const card = {
    ...storyCard(story, language('en'), library),
    site: 'W'.repeat(60),
    tagline: 'tagline '.repeat(20),
    figure: 'W'.repeat(90),
    status: { is: 'settled' as const, words: 'W'.repeat(50) },
  };
  writeFileSync('/tmp/ogout/x.png', await r.draw(card));
  const m = await r.measure(card);
  console.log(
    JSON.stringify(m.children.map((c) => [c.transform.slice(4), c.width, c.height])),
    JSON.stringify(m.children[0]).slice(0, 900),
  );
});
