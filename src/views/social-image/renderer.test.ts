import { join } from 'node:path';
import * as fc from 'fast-check';
import type { MeasuredNode } from '@takumi-rs/wasm';
import { beforeAll, expect, test } from 'vitest';
import { language, library, root, story } from '../../../tests/fixtures/small-library.ts';
import { openLanguages } from '../../i18n/language.ts';
import { readContent } from '../../library/content.ts';
import { statuses } from '../../model/vocabulary.ts';
import { socialImageSize } from '../../publish/social-image.ts';
import { storyCard, type Card } from './card.ts';
import { openCardRenderer, type CardRenderer } from './renderer.ts';

const { width, height } = socialImageSize;
/** Paper left free at the sides. */
const margin = 64;
const small = storyCard(story, language('en'), library);

let renderer: CardRenderer;
beforeAll(async () => {
  renderer = await openCardRenderer();
});

test('every story has its words inside its image, whole, in every language', async () => {
  const { library: whole } = readContent(join(import.meta.dirname, '../../../content'));
  for (const spoken of openLanguages(whole, root))
    for (const told of whole.stories) {
      const card = storyCard(told, spoken, whole);
      const measured = await renderer.measure(card);
      expect(outside(measured), `${spoken.tag} ${told.id}`).toEqual([]);
      const written = textOf(measured);
      for (const words of [card.headline, card.company, card.figure, card.said ?? ''])
        expect(written, `${spoken.tag} ${told.id}`).toContain(bare(words));
    }
}, 60_000);

test('no words, however long, leave the image or run into each other', async () => {
  const letters = fc.constantFrom(
    'a',
    'W',
    'ffi',
    'é',
    'ß',
    'ş',
    'ж',
    'خ',
    'لا',
    '4',
    '-',
    '’',
    '»',
  );
  const word = fc
    .array(letters, { minLength: 1, maxLength: 60, size: 'max' })
    .map((some) => some.join(''));
  const words = (most: number): fc.Arbitrary<string> =>
    fc.array(word, { minLength: 1, maxLength: most, size: 'max' }).map((some) => some.join(' '));
  const cards = fc.record({
    lang: fc.constant('en'),
    dir: fc.constantFrom<Card['dir'][]>('ltr', 'rtl'),
    site: word,
    tagline: words(4),
    company: words(12),
    headline: words(40),
    figure: words(8),
    said: words(12),
    status: fc.record({ is: fc.constantFrom(...statuses), words: words(3) }),
    updated: fc.record({ label: words(3), date: words(3) }),
  });
  await fc.assert(
    fc.asyncProperty(cards, async (card) => {
      expect(outside(await renderer.measure(card))).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);

test('a card is drawn to the same bytes by every renderer', async () => {
  const [first, second] = [
    await renderer.draw(small),
    await (await openCardRenderer()).draw(small),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.from(first.subarray(12, 24))).toEqual(
    Buffer.from([...Buffer.from('IHDR'), 0, 0, 1200 >> 8, 1200 & 255, 0, 0, 630 >> 8, 630 & 255]),
  );
});

test('languages that are written from the right begin at the right', async () => {
  const begin = async (dir: Card['dir']): Promise<number> => {
    const [wordmark] = runsOf(await renderer.measure({ ...small, dir }));
    return wordmark?.left ?? NaN;
  };
  expect(await begin('ltr')).toBeCloseTo(margin, 0);
  expect(await begin('rtl')).toBeGreaterThan(width / 2);
});

interface Run {
  text: string;
  left: number;
  right: number;
}

/** Pieces of text and where they stand in the image. */
function runsOf({ transform, runs, children }: MeasuredNode): Run[] {
  const [, , , , x] = transform;
  return [
    ...runs.map((run) => ({
      text: run.text,
      left: x + run.x,
      right: x + run.x + run.width,
    })),
    ...children.flatMap(runsOf),
  ];
}

/** What leaves the paper at a side, or reaches into what stands below. */
function outside(measured: MeasuredNode): string[] {
  const wide = runsOf(measured)
    .filter(({ text, left, right }) => {
      // A blank at the end of a line hangs.
      const slack = text.endsWith(' ') ? 20 : 1;
      return text.trim() !== '' && (left < margin - slack || right > width - margin + slack);
    })
    .map(({ text, left, right }) => `${text}: ${left} to ${right}`);
  const [masthead, company, room, facts] = measured.children;
  const headline = room?.children[0];
  if (!masthead || !company || !headline || !facts) throw new Error('The layout has changed');
  const lines = [masthead, company, headline, facts].map(boxOf);
  const high = lines.flatMap((box, index) => {
    const below = lines[index + 1]?.top ?? height - 37;
    return box.bottom > below ? [`part ${index}: ${box.bottom} below ${below}`] : [];
  });
  return [...wide, ...high];
}

function boxOf({ transform, ...size }: MeasuredNode): { top: number; bottom: number } {
  return { top: transform[5], bottom: transform[5] + size.height };
}

/** Text without blanks, for runs are parted at them. */
function textOf(measured: MeasuredNode): string {
  return bare(
    runsOf(measured)
      .map(({ text }) => text)
      .join(''),
  );
}

function bare(words: string): string {
  return words.replaceAll(/\s/gu, '');
}
