import { describe, expect, it } from 'vitest';
import {
  adviceOn,
  countriesOf,
  pageOf,
  reviewedOn,
  saidSteps,
  topicsFor,
  validUntil,
  wordsFor,
  type AdviceTopic,
} from './advice.ts';
import type { DataType } from './vocabulary.ts';

function aTopic(id: string, dataTypes: DataType[], topic: Partial<AdviceTopic> = {}): AdviceTopic {
  const steps = topic.steps ?? [{ id: 'do', source: 'guide' }];
  return {
    id,
    reviewed: '2026-11-22',
    always: false,
    dataTypes,
    steps,
    words: {
      en: {
        locale: 'en',
        title: id,
        description: id,
        steps: Object.fromEntries(steps.map((step) => [step.id, `${id}: ${step.id}`])),
      },
    },
    ...topic,
  };
}

const passwords = aTopic('passwords', ['passwords', 'pins']);
const cards = aTopic('cards', ['payment-cards']);
const line = aTopic('line', ['pins', 'sim-cards']);
const general = aTopic('general', ['names'], { always: true });
const topics = [passwords, cards, line, general];
const ids = (chosen: readonly AdviceTopic[]): string[] => chosen.map(({ id }) => id);

describe('the topics for what was exposed', () => {
  it('stand in the order of seriousness, each once, with those that always apply at the end', () => {
    expect(ids(topicsFor(['sim-cards', 'pins', 'passwords'], { topics }))).toEqual([
      'passwords',
      'line',
      'general',
    ]);
  });

  it('are those that always apply when nobody has said what was exposed', () => {
    expect(ids(topicsFor([], { topics }))).toEqual(['general']);
  });

  it('leave out the least serious when there are too many, never those that always apply', () => {
    const exposed: DataType[] = ['passwords', 'payment-cards', 'sim-cards'];
    expect(ids(topicsFor(exposed, { topics }, 3))).toEqual(['passwords', 'cards', 'general']);
  });
});

describe('steps in words', () => {
  const freeze = { id: 'freeze', country: 'US', source: 'ftc' };
  const identity = aTopic('identity', [], { steps: [{ id: 'watch', source: 'guide' }, freeze] });

  it('are those that hold everywhere, or those of one country', () => {
    expect(saidSteps([identity, general], 'en').map(({ text }) => text)).toEqual([
      'identity: watch',
      'general: do',
    ]);
    expect(saidSteps([identity], 'en', 'US')).toEqual([
      { text: 'identity: freeze', locale: 'en', source: 'ftc' },
    ]);
    expect(saidSteps([identity], 'en', 'FR')).toEqual([]);
    expect(countriesOf([identity, general])).toEqual(['US']);
  });

  it('are said once where two topics say the same', () => {
    const twin = { ...identity, id: 'income' };
    expect(saidSteps([identity, twin], 'en', 'US')).toHaveLength(1);
  });

  it('fall back on the original, marked as such', () => {
    expect(wordsFor(general, 'fr').locale).toBe('en');
    expect(saidSteps([general], 'fr')).toMatchObject([{ locale: 'en' }]);
  });
});

it('a source leads to its page in the language of the reader, else to its first', () => {
  const page = (url: string) => ({ url, title: url, publisher: 'X' });
  const sources = { guide: { fr: page('https://fr.example'), en: page('https://en.example') } };
  expect(pageOf('guide', { sources }, 'en')).toMatchObject({ language: 'en' });
  expect(pageOf('guide', { sources }, 'ar')).toMatchObject({
    language: 'fr',
    url: 'https://fr.example',
  });
});

it.each([
  ['2026-11-22', '2027-11-22'],
  ['2024-02-29', '2025-03-01'],
])('a review of %s holds until %s', (reviewed, until) => {
  expect(validUntil(reviewed)).toBe(until);
});

it('several topics count as reviewed on the oldest day of theirs', () => {
  expect(reviewedOn([general, { reviewed: '2026-01-02' }])).toBe('2026-01-02');
});

it('advice is a condition until somebody confirms, and none where the claim proved false', () => {
  expect(adviceOn('confirmed')).toBe('plain');
  expect(adviceOn('settled')).toBe('plain');
  expect(adviceOn('alleged')).toBe('conditional');
  expect(adviceOn('disputed')).toBe('conditional');
  expect(adviceOn('retracted')).toBe('none');
});
