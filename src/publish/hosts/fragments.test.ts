import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostNames } from '../../model/host.ts';
import { mostFragments } from './fragments.ts';
import { limitOf } from './limits.ts';

test('where there is room, a story has a file of its own', () => {
  const now = { otherFiles: 1_700, stories: 73, languages: 2 };
  expect(mostFragments({ host: '', ...now })).toBeUndefined();
  for (const host of hostNames) expect(mostFragments({ host, ...now }), host).toBeUndefined();
});

test('without a host nothing is bundled, however many stories there are', () => {
  expect(
    mostFragments({ host: '', otherFiles: 90_000, stories: 90_000, languages: 2 }),
  ).toBeUndefined();
});

test('where there is too little, some share one, and a tenth of the limit stays free', () => {
  const most = (otherFiles: number): number | undefined =>
    mostFragments({ host: 'cloudflare', otherFiles, stories: 2_000, languages: 2 });
  expect(most(14_000)).toBeUndefined();
  expect(most(14_002)).toBe(1_999);
  expect(most(17_800)).toBe(100);
  // No result is worth downloading more than twenty stories.
  expect(most(17_802)).toBeUndefined();
  expect(most(90_000)).toBeUndefined();
});

test('bundles keep the files within the limit, and are made where nothing else would', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...hostNames),
      fc.nat(15_000),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 8 }),
      (host, otherFiles, stories, languages) => {
        const each = mostFragments({ host, otherFiles, stories, languages });
        const all = (limitOf(host, 'files') ?? limitOf(host, 'entries'))?.most ?? Infinity;
        const inFolder = limitOf(host, 'filesInFolder')?.most ?? Infinity;
        const fits = (files: number): boolean =>
          otherFiles + files * languages <= all && files * languages <= inFolder;
        if (each === undefined) {
          const tightest = Math.ceil(stories / 20) * languages;
          const room = Math.min(all * 0.9 - otherFiles, inFolder * 0.9);
          expect(fits(stories) || tightest > room - languages).toBe(true);
        } else {
          expect(each).toBeLessThan(stories);
          expect(each * 20).toBeGreaterThanOrEqual(stories);
          expect(fits(each)).toBe(true);
        }
      },
    ),
  );
});
