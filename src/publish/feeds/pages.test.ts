import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedEntry } from './entry.ts';
import { briefArchiveSize, inPages, pageSize } from './pages.ts';

const entry = (id: string, appeared: string, updated: string): FeedEntry => ({
  id,
  inFull: true,
  write: () => ({ language: 'en', url: id, title: id, html: '' }),
  source: '',
  published: appeared,
  appeared,
  happened: updated,
  updated,
});

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString());
/** Entries as they come to the site over time, some of which change later. */
const history = fc
  .array(fc.tuple(day, fc.option(day)), { minLength: 0, maxLength: 4 * pageSize })
  .map((days) =>
    days.map(([appeared, changed], index) =>
      entry(
        `id-${String(index).padStart(4, '0')}`,
        appeared,
        changed !== null && changed > appeared ? changed : appeared,
      ),
    ),
  );
const ids = (entries: readonly FeedEntry[]): string[] => entries.map(({ id }) => id);

test('nothing is lost: every entry is in the document to subscribe to or in one archive', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(pageSize, briefArchiveSize), (entries, size) => {
      const { current, archives } = inPages(entries, size);
      expect(new Set(ids([...current, ...archives.flat()])).size).toBe(entries.length);
      expect(ids(archives.flat()).length).toBe(new Set(ids(archives.flat())).size);
      expect(archives.every((archive) => archive.length === size)).toBe(true);
      expect(current.length).toBeLessThan(pageSize + size);
      expect(current.length).toBeGreaterThanOrEqual(Math.min(pageSize, entries.length));
    }),
  );
});

test('what changed last is in the document to subscribe to, whenever it came', () => {
  fc.assert(
    fc.property(history, (entries) => {
      const { current } = inPages(entries);
      const newest = entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1);
      expect(current[0]?.updated).toBe(newest);
    }),
  );
});

test('an archive keeps its entries when others come later or change', () => {
  fc.assert(
    fc.property(history, fc.array(day, { maxLength: 2 * pageSize }), (entries, later) => {
      const before = inPages(entries).archives;
      const last =
        entries
          .map(({ appeared }) => appeared)
          .sort()
          .at(-1) ?? '';
      const after = inPages([
        ...entries.map((one) => ({ ...one, updated: '2029-01-01T00:00:00.000Z' })),
        ...later.map((_, index) => entry(`later-${index}`, `${last}+`, `${last}+`)),
      ]).archives;
      const sorted = (archive: readonly FeedEntry[] | undefined): string[] =>
        ids(archive ?? []).sort();
      expect(after.slice(0, before.length).map(sorted)).toEqual(before.map(sorted));
    }),
  );
});
