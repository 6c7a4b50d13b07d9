import { expect, it } from 'vitest';
import { exposureOf } from './exposure.ts';

it('lists what at least one breach exposed, the most frequent first', () => {
  const rows = exposureOf(
    [
      { dataTypes: ['names', 'passwords'], notExposed: ['photos'] },
      { dataTypes: ['names', 'emails'], notExposed: ['passwords'] },
    ],
    (a, b) => a.localeCompare(b),
  );
  expect(rows).toEqual([
    { dataType: 'names', cells: ['exposed', 'exposed'] },
    { dataType: 'emails', cells: ['unsaid', 'exposed'] },
    { dataType: 'passwords', cells: ['exposed', 'spared'] },
  ]);
});
