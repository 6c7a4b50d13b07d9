import { describe, expect, it } from 'vitest';
import { noteFor } from './word-notes.ts';

const notes = ['story.*', 'story.ledger', 'story.ledger*', 'topics.*.title', 'topics.*'].map(
  (pattern) => ({ pattern, text: pattern }),
);

describe('the note of a word', () => {
  it.each([
    ['story.status', 'story.*'],
    ['story.ledger', 'story.ledger'],
    ['story.ledgerDate', 'story.ledger*'],
    ['topics.year.title', 'topics.*.title'],
    ['topics.year.tab', 'topics.*'],
    ['nav.search', undefined],
    ['storyXstatus', undefined],
  ])('%s → %s', (key, pattern) => {
    expect(noteFor(key, notes)?.pattern).toBe(pattern);
  });
});
