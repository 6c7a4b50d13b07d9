import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { absolute } from '../../src/i18n/addresses.ts';
import { fileOf } from './support/addresses.ts';
import { filesOf, pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { grouped, type Finding } from './support/grouped.ts';
import { meta } from './support/markup.ts';

const most = { bytes: 40_000 };

describe.each(['root', 'nested', 'arabic'] as const)('%s', (name) => {
  const site = inject('sites')[name];
  const byUrl = new Map(pagesOf(site).map((page) => [page.url, page]));
  const { library, languages } = expectedOf(site);
  const editions = languages.flatMap((language) =>
    library.stories
      .filter(({ editions }) => editions[language.tag] !== undefined)
      .map((story) => absolute(language.addresses.article(story), site)),
  );

  test(`every edition has a picture of 1200 × 630 in at most ${most.bytes} bytes`, () => {
    const findings: Finding[] = [];
    const weights: number[] = [];
    for (const url of editions) {
      const say = (what: string): void => void findings.push({ what, where: url });
      const document = byUrl.get(url)?.document;
      const image = document && meta(document, 'og:image');
      const file = image === undefined ? undefined : fileOf(image, site);
      if (!document || file === undefined) {
        say(`shows ${image ?? 'no picture'}`);
        continue;
      }
      const bytes = readFileSync(file);
      weights.push(bytes.length);
      if (bytes.length > most.bytes) say(`weighs ${bytes.length} bytes`);
      if (bytes.toString('latin1', 1, 4) !== 'PNG') say('is no PNG');
      for (const [property, said, is] of [
        ['og:image:width', '1200', bytes.readUInt32BE(16)],
        ['og:image:height', '630', bytes.readUInt32BE(20)],
      ] as const)
        if (meta(document, property) !== said || String(is) !== said) say(`${property} is ${is}`);
      if (!meta(document, 'og:image:alt')) say('has no words for its picture');
      if (meta(document, 'twitter:card') !== 'summary_large_image') say('shows it small');
    }
    console.log(`Heaviest of ${weights.length} pictures: ${Math.max(...weights)} bytes`);
    expect(grouped(findings)).toEqual([]);
  });

  test('nothing else has one, and no font is published', () => {
    const files = filesOf(site.dist);
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(editions.length);
    expect(files.filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
