import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIn } from './share.ts';

const parts = (of: number): { part: number; of: number }[] =>
  Array.from({ length: of }, (_, index) => ({ part: index + 1, of }));

test('every file belongs to one part', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 64 }), (path, of) => {
      expect(parts(of).filter((share) => isIn(share, path))).toHaveLength(1);
    }),
  );
});

test('parts are of about the same size', () => {
  const paths = Array.from({ length: 8000 }, (_, index) => `en/articles/a-${index}/index.html`);
  for (const share of parts(8)) {
    const files = paths.filter((path) => isIn(share, path)).length;
    expect(files).toBeGreaterThan(900);
    expect(files).toBeLessThan(1100);
  }
});
