import { expect, test } from 'vitest';
import { aFigure, aStory } from '../../tests/fixtures/stories.ts';
import { changesOf } from './changes.ts';

test('what the public learnt, from the disclosure on, oldest first', () => {
  const story = aStory('acme', {
    disclosed: '2021-08-15',
    status: [
      { is: 'alleged', since: '2021-08-15', source: 'press' },
      { is: 'alleged', since: '2021-08-16', source: 'press' },
      { is: 'confirmed', since: '2021-08-17', source: 'press' },
    ],
    figures: [aFigure('total', { said: '2021-08-16' })],
    events: [
      { id: 'break-in', date: '2021-03', kind: 'intrusion', source: 'press' },
      { id: 'report', date: '2021-08-15', kind: 'reported', source: 'press' },
      { id: 'fine', date: '2022', kind: 'fine', source: 'press' },
    ],
  });
  expect(changesOf(story).map(({ kind, date }) => [kind, date])).toEqual([
    ['event', '2021-08-15'],
    ['figure', '2021-08-16'],
    ['status', '2021-08-17'],
    ['event', '2022'],
  ]);
});
