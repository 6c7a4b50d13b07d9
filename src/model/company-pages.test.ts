import { expect, it } from 'vitest';
import fc from 'fast-check';
import { aRecord, anEntry } from '../../tests/fixtures/record.ts';
import { aStory } from '../../tests/fixtures/stories.ts';
import type { Company } from './company.ts';
import { companyPages, shownInFull } from './company-pages.ts';
import { historyOf } from './history.ts';

const company = { id: 'acme', name: 'Acme' } as Company;
const ofYear = (id: string, year: number, facts = {}): ReturnType<typeof aStory> =>
  aStory(id, { disclosed: String(1900 + (year % 120)), ...facts });

it('has every story once, in full or in a line, and no page too many', () => {
  const few = fc.nat({ max: 900 });
  fc.assert(
    fc.property(few, few, fc.nat({ max: 3 }), (own, through, entries) => {
      const breached = Array.from({ length: own }, (_, at) => ofYear(`own-${at}`, at * 7));
      const supplied = Array.from({ length: through }, (_, at) =>
        ofYear(`through-${at}`, at * 7, { companies: ['other'], via: ['acme'] }),
      );
      const record = aRecord(
        Array.from({ length: entries }, (_, at) =>
          anEntry(`entry-${at}`, { company: 'acme', occurred: '2020-01-01' }),
        ),
      );
      const pages = companyPages(company, { stories: [...breached, ...supplied], record });
      const inFull = historyOf('acme', breached, record)
        .slice(0, shownInFull)
        .filter(({ kind }) => kind === 'story').length;
      const lines = pages.flatMap((page) => page.breached.map(({ id }) => id));
      expect(new Set(lines).size).toBe(own - inFull);
      expect(lines.length).toBe(own - inFull);
      const others = new Set(pages.flatMap((page) => page.supplied.map(({ id }) => id)));
      expect(others.size).toBe(Math.max(0, through - shownInFull));
      for (const page of pages.slice(1))
        expect(page.breached.length + page.supplied.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(page.breached.length).toBeLessThanOrEqual(200);
        expect(page.supplied.length).toBeLessThanOrEqual(200);
      }
    }),
    { numRuns: 25 },
  );
});
