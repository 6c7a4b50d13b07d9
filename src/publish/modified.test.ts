import { expect, test } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { editionFor, type Story } from '../model/story.ts';
import { latest, modifiedOn, timestamp } from './modified.ts';

const modified = (story: Story): string => modifiedOn(story, editionFor(story, 'en'));
const source = 'press';

test('a story about an old breach changed when it was published here', () => {
  expect(modified(aStory('a', { published: '2026-11-22', disclosed: '2021' }))).toBe('2026-11-22');
});

test('a later development counts, and a month stands for its first day', () => {
  const events = [{ id: 'fine', date: '2027-03', kind: 'fine', source }] as const;
  expect(modified(aStory('a', { events: [...events] }))).toBe('2027-03-01');
});

test('a correction counts, in the edition that it corrects', () => {
  const story = aStory('a');
  const edition = editionFor(story, 'en');
  const prose = 'Text.\n\n<Correction date="2027-05-04">\nWrong month.\n</Correction>\n';
  expect(modifiedOn(story, { ...edition, prose })).toBe('2027-05-04');
  expect(modifiedOn(story, edition)).toBe('2026-01-01');
});

test('dates are made full', () => {
  expect(latest(['2021', '2020-12-31'])).toBe('2021-01-01');
  expect(timestamp('2021-08')).toBe('2021-08-01T00:00:00Z');
});
