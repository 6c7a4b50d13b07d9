import { describe, expect, it } from 'vitest';
import type { RecordEntry } from '../../model/record-files.ts';
import { isPartOfList, noState, updated, type RecordState } from './update.ts';

const entry = (Name: string): RecordEntry => ({
  Name,
  Title: Name,
  Domain: `${Name.toLowerCase()}.example`,
  BreachDate: '2020-01-01',
  AddedDate: '2020-02-01T00:00:00Z',
  PwnCount: 10,
});
const first = updated(noState, ['A', 'B', 'C'].map(entry), [], '2026-11-01').state;
const after = (state: RecordState, names: readonly string[], day: string): RecordState =>
  updated(state, names.map(entry), [], day).state;

describe('a newer copy', () => {
  it('leaves a tombstone of what it has no more', () => {
    const state = after(first, ['A', 'C', 'D'], '2026-12-01');
    expect(state.list?.retrieved).toBe('2026-12-01');
    expect(state.list?.entries.map(({ Name }) => Name)).toEqual(['A', 'C', 'D']);
    expect(Object.keys(state.organisations.organisations)).toEqual(['a', 'c', 'd']);
    expect(state.withdrawn).toEqual([{ name: 'B', withdrawn: '2026-12-01' }]);
    expect(updated(first, [entry('A')], [], '2026-12-01').emptied).toEqual(['b', 'c']);
    const later = after(state, ['A', 'D'], '2027-01-01');
    expect(later.withdrawn).toEqual([
      { name: 'B', withdrawn: '2026-12-01' },
      { name: 'C', withdrawn: '2027-01-01' },
    ]);
  });

  it('takes the tombstone away when an entry comes back', () => {
    const gone = after(first, ['A'], '2026-12-01');
    const back = after(gone, ['A', 'B'], '2027-01-01');
    expect(back.withdrawn).toEqual([{ name: 'C', withdrawn: '2026-12-01' }]);
    expect(Object.keys(back.organisations.organisations)).toEqual(['a', 'b']);
  });

  it('says where the list comes from, and under which licence', () => {
    expect(first.list).toMatchObject({
      source: 'Have I Been Pwned',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

describe('a copy that lacks a great part', () => {
  const many = Array.from({ length: 400 }, (_, index) => entry(`N${index}`));
  const state = updated(noState, many, [], '2026-11-01').state;
  const lacking = (count: number): boolean =>
    isPartOfList(updated(state, many.slice(count), [], '2026-12-01'), state);

  it('is told by more than a twentieth, and more than ten', () => {
    expect(lacking(20)).toBe(false);
    expect(lacking(21)).toBe(true);
    const small = updated(noState, many.slice(0, 12), [], '2026-11-01').state;
    const lack = (count: number): boolean =>
      isPartOfList(updated(small, many.slice(count, 12), [], '2026-12-01'), small);
    expect(lack(10)).toBe(false);
    expect(lack(11)).toBe(true);
  });
});
