import fc from 'fast-check';
import { expect, test } from 'vitest';
import { story as sample } from '../../tests/fixtures/small-library.ts';
import { sortKey } from '../model/dates.ts';
import { currentCount, latestDevelopment, type Story } from '../model/story.ts';
import { inIndexOrder, orderFiles, storyMonths } from './order-files.ts';
import type { PagefindResult } from './pagefind-browser.ts';
import { orderFileName, StoryOrder, type Order } from './story-order.ts';

const [figure] = sample.facts.figures;
if (!figure) throw new Error('The small story has no figure');

/** Stories by the days of their disclosure and of their latest news, in days, and by people. */
const stories = fc
  .array(fc.record({ day: fc.nat(6_000), later: fc.nat(900), count: fc.nat(3) }), { minLength: 1 })
  .map((drawn) =>
    drawn.map(({ day, later, count }, at): Story => ({
      ...sample,
      id: `story-${at}`,
      facts: {
        ...sample.facts,
        disclosed: dayOf(day),
        events: [],
        status: [],
        amounts: [],
        figures: [{ ...figure, said: dayOf(day + later), count }],
      },
    })),
  );

function dayOf(days: number): string {
  return new Date(Date.UTC(2009, 0, 1 + days)).toISOString().slice(0, 10);
}

/** What each order compares, the greatest first. */
const values: Readonly<Record<Order, (story: Story) => string | number>> = {
  date: ({ facts }) => sortKey(facts.disclosed),
  month: (story) => sortKey(latestDevelopment(story)).slice(0, 7),
  development: (story) => sortKey(latestDevelopment(story)),
  people: currentCount,
};

test('stories stand in the order asked for, those alike with the last disclosed first', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (drawn) => {
      const indexed = inIndexOrder({ stories: drawn });
      const files = new Map(
        orderFiles({ stories: drawn }).map(({ path, content }) => [path, content]),
      );
      const results = indexed.map(({ id }) => ({ id }) as PagefindResult);
      const order = new StoryOrder(
        { search: () => Promise.resolve({ results, filters: {} }) },
        storyMonths({ stories: drawn }),
        (one) =>
          Promise.resolve(
            JSON.parse(Buffer.from(files.get(orderFileName(one)) ?? '').toString()) as number[],
          ),
      );
      for (const [by, value] of Object.entries(values) as [Order, (typeof values)[Order]][]) {
        const compare = await order.by(by);
        const sorted = drawn.toSorted((a, b) => compare(a.id, b.id));
        for (const [at, second] of sorted.entries()) {
          const first = sorted[at - 1];
          if (!first) continue;
          const [before, after] = [value(first), value(second)];
          expect(before >= after, by).toBe(true);
          if (before === after)
            expect(first.facts.disclosed >= second.facts.disclosed, by).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
