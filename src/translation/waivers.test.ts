import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import type { Finding } from './rules/rule.ts';
import { waive } from './waivers.ts';

const finding: Finding = {
  rule: 'figures',
  severity: 'error',
  value: '171',
  line: 9,
  column: 1,
  message: 'the figure “171” is not in the original',
  hint: 'remove it',
};
const text = (waiver: string): ReturnType<typeof writtenText> =>
  writtenText(`---\ntitle: T\ndescription: D\nwaivers:\n  - ${waiver}\n---\n\nWords.\n`);
const left = (waiver: string, findings: Finding[]): string[] =>
  waive(text(waiver), findings).map(({ line, rule, message }) => `${line} ${rule} ${message}`);

describe('a waiver', () => {
  it.each(['{ rule: figures, value: "171", why: a bus line }', '{ rule: figures, why: all are }'])(
    'suppresses what it names: %s',
    (waiver) => {
      expect(left(waiver, [finding])).toEqual([]);
    },
  );

  it.each([
    '{ rule: figures, value: "17", why: another }',
    '{ rule: dates, value: "171", why: another }',
  ])('suppresses nothing else, and is a finding then: %s', (waiver) => {
    expect(left(waiver, [finding])).toEqual([
      expect.stringMatching(/^9 figures the figure “171”/),
      expect.stringMatching(/^5 (?:figures|dates) the waiver of .* waives nothing/),
    ]);
  });

  it('names a rule that there is', () => {
    expect(left('{ rule: figure, why: slip }', [])).toEqual([
      expect.stringMatching(/^5 schema the waiver of “figure” waives nothing/),
    ]);
  });
});
