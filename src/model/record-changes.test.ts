import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './record-changes.ts';
import type { RecordEntry } from './record-files.ts';

const entry = (Name: string, rest: Partial<RecordEntry> = {}): RecordEntry => ({
  Name,
  Title: Name,
  BreachDate: '2020-01-01',
  AddedDate: '2020-02-01T00:00:00Z',
  PwnCount: 10,
  ...rest,
});
const lists = fc.uniqueArray(
  fc.record({
    Name: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    Title: fc.constantFrom('one', 'two'),
    PwnCount: fc.constantFrom(1, 2),
    DataClasses: fc.constantFrom<string[][]>(
      ['Names'],
      ['Names', 'Passwords'],
      ['Passwords', 'Names'],
    ),
  }),
  { selector: ({ Name }) => Name },
);

describe('changes between two copies of the list', () => {
  it('are told entry by entry and field by field', () => {
    const before = [entry('A'), entry('B', { Domain: 'b.example' }), entry('C')];
    const after = [
      entry('A', { PwnCount: 11, DataClasses: ['Names'] }),
      entry('B'),
      entry('D', { IsVerified: false }),
    ];
    expect(changesBetween(before, after)).toEqual({
      added: [after[2]],
      changed: [
        {
          entry: after[0],
          fields: [
            { field: 'PwnCount', before: 10, after: 11 },
            { field: 'DataClasses', before: undefined, after: ['Names'] },
          ],
        },
        { entry: after[1], fields: [{ field: 'Domain', before: 'b.example', after: undefined }] },
      ],
      withdrawn: [before[2]],
    });
  });

  it('do not arise from the order of entries or of classes', () => {
    const classes = ['Names', 'Passwords'];
    const before = [entry('A', { DataClasses: classes }), entry('B')];
    const after = [entry('B'), entry('A', { DataClasses: classes.toReversed() })];
    expect(changesBetween(before, after)).toEqual({ added: [], changed: [], withdrawn: [] });
  });

  it('are the same backwards', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [before, after] = [one, other].map((list) =>
          list.map(({ Name, ...rest }) => entry(Name, rest)),
        ) as [RecordEntry[], RecordEntry[]];
        const there = changesBetween(before, after);
        const back = changesBetween(after, before);
        expect(back.added).toEqual(there.withdrawn);
        expect(back.withdrawn).toEqual(there.added);
        const changed = there.changed.map((change) => change.entry.Name);
        expect(back.changed.map((change) => change.entry.Name).sort()).toEqual(changed.sort());
        expect(before.length - there.withdrawn.length + there.added.length).toBe(after.length);
      }),
    );
  });
});
