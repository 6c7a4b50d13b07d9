import { expect, test } from 'vitest';
import { z } from 'zod';
import { hostNames } from '../../model/host.ts';
import { limits } from './limits.ts';

test('each limit says who says so and when that was read, and stands once', () => {
  for (const host of hostNames) {
    for (const { most, source, read } of limits[host]) {
      expect(most).toBeGreaterThan(0);
      expect(source).not.toBe('');
      expect(z.iso.date().safeParse(read).success).toBe(true);
    }
    const measures = limits[host].map(({ of }) => of);
    expect(new Set(measures).size).toBe(measures.length);
  }
});
