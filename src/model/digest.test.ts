import { describe, expect, it } from 'vitest';
import { aFigure, aStory } from '../../tests/fixtures/stories.ts';
import { dayAfter, digestOf, digests, isFinished, storiesIn, type Digest } from './digest.ts';
import type { Figure } from './facts.ts';
import type { Story } from './story.ts';

const periods = (stories: Story[]): string[] => digests(stories).map(({ period }) => period);
const claimed = (count: number, said: string): Figure =>
  aFigure(`claimed-${said}`, { count, said, basis: 'claimed' });

const breach = aStory('breach', {
  disclosed: '2021-08-15',
  figures: [
    claimed(100, '2021-08-15'),
    aFigure('part', { count: 8, said: '2021-08-17', part: true }),
    aFigure('counted', { count: 76, said: '2021-09' }),
    claimed(200, '2021-10-01'),
  ],
  events: [
    { id: 'break-in', date: '2021-03', kind: 'intrusion', source: 'press' },
    { id: 'report', date: '2021-08-15', kind: 'reported', source: 'press' },
    { id: 'inquiry', date: '2021-08-18', kind: 'investigation', source: 'press' },
    { id: 'verdict', date: '2022', kind: 'ruling', source: 'press' },
  ],
  amounts: [
    { id: 'fine', value: 5, currency: 'EUR', kind: 'fine', said: '2022-07', source: 'press' },
    {
      id: 'demand',
      value: 9,
      currency: 'EUR',
      kind: 'ransom-demanded',
      said: '2021-11',
      source: 'press',
    },
  ],
});

describe('the digests', () => {
  it('are of each month and year of which there is something to say, newest first', () => {
    expect(periods([breach])).toEqual(['2022-07', '2022', '2021-09', '2021-08', '2021']);
  });

  it('put what is known to the year into no month', () => {
    expect(periods([aStory('old', { disclosed: '2013' })])).toEqual(['2013']);
  });

  it('tell a disclosure, and what came after it, apart', () => {
    const { disclosed, developments, sums } = digestOf('2021-08', [breach]);
    expect(disclosed).toEqual([breach]);
    expect(developments.map(({ changes }) => changes.map(({ date }) => date))).toEqual([
      ['2021-08-18'],
    ]);
    expect(sums).toEqual([]);
    expect(digestOf('2022', [breach]).sums.map(({ amount }) => amount.id)).toEqual(['fine']);
  });

  it('count equal sums of two companies twice', () => {
    const amounts = breach.facts.amounts;
    const other = aStory('other', { companies: ['other'], amounts });
    expect(digestOf('2022-07', [breach, other]).sums).toHaveLength(2);
  });

  it('name each story once', () => {
    expect(
      storiesIn(digestOf('2021', [breach, aStory('other', { disclosed: '2021-01' })])),
    ).toEqual([breach, expect.objectContaining({ id: 'other' })]);
  });
});

describe('the move of a figure', () => {
  const counts = (period: string): number[] | undefined =>
    digestOf(period, [breach]).moves[0]?.ledger.map(({ count }) => count);

  it('leads from what stood before to what stands after', () => {
    expect(counts('2021-08')).toEqual([100]);
    expect(counts('2021-09')).toEqual([100, 76]);
    expect(digestOf('2021', [breach]).moves[0]?.figure.count).toBe(76);
  });

  it('is none where what was said changed nothing', () => {
    expect(counts('2021-10')).toBeUndefined();
  });

  it('stands in the order of size', () => {
    const larger = aStory('larger', { figures: [aFigure('all', { count: 900 })] });
    const { moves } = digestOf('2021-08', [breach, larger]);
    expect(moves.map(({ story }) => story.id)).toEqual(['larger', 'breach']);
  });
});

describe('a period', () => {
  const august = { period: '2021-08' } as Digest;

  it.each([
    ['2021-08-31', false],
    ['2021-09-01', true],
    ['2022-01-01', true],
  ])('of which the content was published on %s is over: %s', (published, finished) => {
    const story = aStory('a', { published, disclosed: '2021-08-01', status: [] });
    expect(isFinished(august, [story])).toBe(finished);
  });

  it.each([
    ['2021-08', '2021-09-01'],
    ['2021-12', '2022-01-01'],
    ['2024-02', '2024-03-01'],
    ['2021', '2022-01-01'],
  ])('%s ends before %s', (period, day) => {
    expect(dayAfter(period)).toBe(day);
  });
});
