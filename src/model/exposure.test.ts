import { expect, it } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { exposureOf } from './exposure.ts';

it('lists what at least one breach exposed, the most frequent first', () => {
  const rows = exposureOf(
    [
      aStory('new', { dataTypes: ['names', 'passwords'], notExposed: ['photos'] }),
      aStory('old', { dataTypes: ['names', 'emails'], notExposed: ['passwords'] }),
    ],
    (a, b) => a.localeCompare(b),
  );
  expect(rows).toEqual([
    { dataType: 'names', cells: ['exposed', 'exposed'] },
    { dataType: 'emails', cells: ['unsaid', 'exposed'] },
    { dataType: 'passwords', cells: ['exposed', 'spared'] },
  ]);
});
