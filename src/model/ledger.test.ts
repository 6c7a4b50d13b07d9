import { describe, expect, it } from 'vitest';
import { aFigure } from '../../tests/fixtures/stories.ts';
import { currentFigure, partialFigures } from './ledger.ts';

const claimed = aFigure('seller', { basis: 'claimed', said: '2021-08-15', count: 100 });
const estimated = aFigure('press', { basis: 'estimated', said: '2022-01-01', count: 54 });
const confirmed = aFigure('company', { basis: 'confirmed', said: '2021-08-17', count: 40 });
const part = aFigure('postpaid', { basis: 'confirmed', said: '2023-01-01', count: 7, part: true });
const denied = aFigure('denial', { basis: 'denied', said: '2024-01-01', count: 100 });

describe('the current figure', () => {
  it('is the claim when there is nothing better', () => {
    expect(currentFigure([claimed])).toBe(claimed);
  });

  it('is an estimate rather than a claim, even an older one', () => {
    const older = { ...estimated, said: '2020' };
    expect(currentFigure([older, claimed])).toBe(older);
  });

  it('is what was confirmed, even when an estimate came later', () => {
    expect(currentFigure([claimed, confirmed, estimated])).toBe(confirmed);
  });

  it('is the latest confirmed one, wherever it stands', () => {
    const later = aFigure('fcc', { said: '2024-09-30', count: 76 });
    expect(currentFigure([later, confirmed])).toBe(later);
    expect(currentFigure([confirmed, later])).toBe(later);
  });

  it('is the later line of two said on one day', () => {
    const corrected = { ...confirmed, id: 'corrected', count: 41 };
    expect(currentFigure([confirmed, corrected])).toBe(corrected);
  });

  it('is a day rather than the month it lies in', () => {
    const month = aFigure('month', { said: '2021-08' });
    expect(currentFigure([month, confirmed])).toBe(confirmed);
  });

  it('is never a part', () => {
    expect(currentFigure([claimed, part])).toBe(claimed);
    expect(currentFigure([part])).toBeUndefined();
  });

  it('is never a denial', () => {
    expect(currentFigure([claimed, denied])).toBe(claimed);
    expect(currentFigure([denied])).toBeUndefined();
  });

  it('may be zero people', () => {
    const none = aFigure('none', { count: 0 });
    expect(currentFigure([claimed, none])).toBe(none);
  });

  it('is missing from an empty ledger', () => {
    expect(currentFigure([])).toBeUndefined();
  });
});

it('lists the parts in the order of the ledger and adds nothing up', () => {
  const another = { ...part, id: 'prepaid', said: '2020' };
  expect(partialFigures([part, confirmed, another])).toEqual([part, another]);
});
