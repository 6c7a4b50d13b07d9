import { describe, expect, it } from 'vitest';
import { aFigure } from '../../../tests/fixtures/stories.ts';
import { ledgerChart } from './ledger-chart.ts';

const claimed = aFigure('seller', { count: 100, basis: 'claimed', said: '2021-08-15' });
const estimated = aFigure('press', { count: 54, basis: 'estimated', said: '2021-08-27' });
const confirmed = aFigure('court', { count: 76, basis: 'confirmed', said: '2024-09' });

describe('the ledger as a picture', () => {
  it('is not drawn of one figure, of figures of one day, or of none', () => {
    expect(ledgerChart([])).toBeUndefined();
    expect(ledgerChart([claimed])).toBeUndefined();
    expect(ledgerChart([claimed, { ...confirmed, said: '2021-08-15' }])).toBeUndefined();
  });

  it('puts later figures further along and greater ones higher', () => {
    const chart = ledgerChart([claimed, estimated, confirmed]);
    const [first, second, third] = chart?.points ?? [];
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(second?.x).toBeLessThan(third?.x ?? 0);
    expect(first?.y).toBeLessThan(third?.y ?? 0);
    expect(third?.y).toBeLessThan(second?.y ?? 0);
  });

  it('holds the current figure from one date to the next', () => {
    const chart = ledgerChart([claimed, estimated, confirmed]);
    const y = (id: string): number | undefined =>
      chart?.points.find(({ figure }) => figure.id === id)?.y;
    expect(chart?.steps.map((step) => step.y)).toEqual([y('seller'), y('press'), y('court')]);
    expect(chart?.steps.at(-1)?.to).toBe(100);
  });

  it('never holds a figure that was denied', () => {
    const denied = aFigure('denial', { count: 10, basis: 'denied', said: '2024-10' });
    const chart = ledgerChart([claimed, confirmed, denied]);
    expect(chart?.points).toHaveLength(3);
    expect(chart?.steps.at(-1)?.y).toBe(chart?.points[1]?.y);
  });

  it('leaves out parts, and what does not count people when the current figure does', () => {
    const part = aFigure('part', { ...estimated, id: 'part', part: true });
    const accounts = aFigure('accounts', { ...estimated, id: 'accounts', unit: 'accounts' });
    const patients = aFigure('patients', { ...estimated, id: 'patients', unit: 'patients' });
    const drawn = ledgerChart([claimed, part, accounts, patients, confirmed]);
    expect(drawn?.points.map(({ figure }) => figure.id)).toEqual(['seller', 'patients', 'court']);
  });

  it('numbers the current figure and leaves out numbers that would overlap it', () => {
    const almost = aFigure('almost', { ...confirmed, id: 'almost', count: 77, basis: 'estimated' });
    const chart = ledgerChart([claimed, estimated, confirmed, almost]);
    const numbered = chart?.points
      .filter(({ labelled }) => labelled)
      .map(({ figure }) => figure.id);
    expect(numbered).toEqual(['seller', 'press', 'court']);
  });

  it('numbers no two points that face each other across too little room', () => {
    const wave = aFigure('wave', { ...estimated, id: 'wave', count: 77, said: '2022-07' });
    const chart = ledgerChart([claimed, wave, confirmed]);
    expect(chart?.points.map(({ side, labelled }) => [side, labelled])).toEqual([
      ['start', true],
      ['start', false],
      ['end', true],
    ]);
  });

  it('leaves a line without its number where that of a point stands', () => {
    const chart = ledgerChart([estimated, { ...confirmed, count: 100 }]);
    const top = chart?.counts.at(-1);
    expect(top?.value).toBe(100);
    expect(top?.labelled).toBe(false);
    expect(chart?.counts.some(({ labelled }) => labelled)).toBe(true);
  });

  it('names no more dates than a phone has room for', () => {
    for (const said of ['2021-08-16', '2021-10-01', '2022-06', '2024-09', '2039']) {
      const dates = ledgerChart([claimed, { ...confirmed, said }])?.dates ?? [];
      expect(new Set(dates.map(({ date }) => date)).size).toBe(dates.length);
      const gaps = dates.slice(1).map(({ x }, index) => x - (dates[index]?.x ?? 0));
      expect(Math.min(...gaps, 100)).toBeGreaterThanOrEqual(dates[0]?.date.length === 4 ? 18 : 24);
    }
  });
});
