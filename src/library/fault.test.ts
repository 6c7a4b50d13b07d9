import { describe, expect, it } from 'vitest';
import { byPlace, faultLine, rules, stopsBuild, type Fault } from './fault.ts';

const fault = (changes: Partial<Fault>): Fault => ({
  file: 'content/a.yaml',
  line: 2,
  column: 3,
  severity: 'error',
  rule: 'schema',
  message: 'this is wrong',
  hint: 'mend it',
  ...changes,
});

describe('a fault', () => {
  it('stops the build when it is an error of content, not of translation', () => {
    expect(rules.filter((rule) => stopsBuild(fault({ rule })))).toEqual([
      ...['schema', 'reference', 'mdx', 'address', 'labels'],
    ]);
  });

  it('that is a warning stops nothing', () => {
    expect(rules.some((rule) => stopsBuild(fault({ rule, severity: 'warning' })))).toBe(false);
  });

  it('is one line that an editor can follow, and its remedy', () => {
    expect(faultLine(fault({}))).toBe(
      'content/a.yaml:2:3  error  schema  this is wrong\n    → mend it',
    );
  });
});

it('orders faults by file, line and column, as numbers', () => {
  const places = [
    ['content/b.yaml', 1, 1],
    ['content/a.yaml', 10, 1],
    ['content/a.yaml', 9, 12],
    ['content/a.yaml', 9, 2],
  ] as const;
  const sorted = places.map(([file, line, column]) => fault({ file, line, column })).sort(byPlace);
  expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual(
    [...places].reverse(),
  );
});
