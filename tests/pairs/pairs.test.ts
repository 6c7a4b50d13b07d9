import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directions, judgeAll, judgeBlind, readPairs } from './pairs.ts';
import { scoresOf, totalOf } from './scores.ts';

const judged = judgeAll();

describe('the set of pairs', () => {
  it('holds at least 150 pairs, both ways, half of them clean', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150);
    for (const direction of directions) {
      const pairs = readPairs(direction);
      const clean = pairs.filter(({ fault }) => fault === null).length;
      expect(clean / pairs.length).toBeGreaterThan(0.4);
      expect(clean / pairs.length).toBeLessThan(0.6);
    }
  });

  it('names each pair once', () => {
    const ids = judged.map(({ pair }) => pair.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says of each planted fault what it is', () => {
    expect(judged.filter(({ pair }) => pair.fault !== null && !pair.note)).toEqual([]);
  });
});

describe('the checks, on the set of pairs', () => {
  const total = totalOf(judged);

  it('find at least 95 % of the planted faults, by the rule concerned', () => {
    expect(total.found / total.planted).toBeGreaterThanOrEqual(0.95);
  });

  it('raise a false alarm in at most 2 % of the clean pairs', () => {
    expect(total.falseAlarms / total.clean).toBeLessThanOrEqual(0.02);
  });

  it.each(scoresOf(judged))('find most faults of rule “$rule”', ({ pairs, found }) => {
    expect(found).toBeGreaterThanOrEqual(0.8 * pairs);
  });
});

describe('the checks, on pairs that they were never tuned on', () => {
  const total = totalOf(judgeBlind());

  it('do not get worse than they were measured', () => {
    expect([total.planted, total.clean]).toEqual([40, 40]);
    expect(total.found).toBeGreaterThanOrEqual(33);
    expect(total.falseAlarms).toBeLessThanOrEqual(4);
  });

  it.each([
    ['checks.md', 'of'],
    ['checks.fr.md', 'sur'],
  ])('are told in %s as they are', (name, of) => {
    const text = readFileSync(join(import.meta.dirname, '../../content', name), 'utf8');
    expect(text).toContain(`**${total.found} ${of} ${total.planted}**`);
    expect(text).toContain(`**${total.falseAlarms} ${of} ${total.clean}**`);
  });
});

describe('what the pages say of the checks', () => {
  const content = join(import.meta.dirname, '../../content');

  it.each([
    ['checks.md', 'of'],
    ['checks.fr.md', 'sur'],
  ])('%s has the present figures', (name, of) => {
    const rows = readFileSync(join(content, name), 'utf8').split('\n');
    for (const { rule, pairs, found, falseAlarms } of scoresOf(judged))
      expect(rows.find((row) => row.startsWith(`| \`${rule}\` |`))).toMatch(
        new RegExp(`\\| ${found} ${of} ${pairs} \\| ${falseAlarms} \\|$`),
      );
  });
});
