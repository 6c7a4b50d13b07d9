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

test('5,000 stories in two languages fit on Cloudflare with their search bundled', () => {
  expect(
    mostFragments({ host: 'cloudflare', otherFiles: 17_000, stories: 5_000, languages: 2 }),
  ).toBe(500);
});

test('the files stay within the limit as long as the others alone do', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...hostNames),
      fc.nat(15_000),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 8 }),
      (host, otherFiles, stories, languages) => {
        const each = mostFragments({ host, otherFiles, stories, languages }) ?? stories;
        const most = limitOf(host, 'files')?.most ?? Infinity;
        expect(each).toBeGreaterThanOrEqual(1);
        expect(each).toBeLessThanOrEqual(stories);
        if (otherFiles + languages <= most * 0.9)
          expect(otherFiles + each * languages).toBeLessThanOrEqual(most);
        expect(each === 1 ? 0 : each * languages).toBeLessThanOrEqual(
          limitOf(host, 'filesInFolder')?.most ?? Infinity,
        );
      },
    ),
  );
});
