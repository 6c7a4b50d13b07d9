import { rules, type Rule } from '../../src/library/fault.ts';
import type { Judged } from './pairs.ts';

/** What the checks made of some pairs. */
export interface Score {
  /** The rule that must find the planted faults. */
  rule: Rule;
  /** Pairs with such a fault. */
  pairs: number;
  /** Pairs in which that rule found something. */
  found: number;
  /** Pairs in which only other rules did. */
  foundByAnother: number;
  /** Pairs with a finding of another rule besides. */
  alsoOthers: number;
  /** Clean pairs in which this rule finds something. */
  falseAlarms: number;
}

/** A score for each rule with which a fault was planted or that raised a false alarm. */
export function scoresOf(judged: readonly Judged[]): Score[] {
  const clean = judged.filter(({ pair }) => pair.fault === null);
  return rules
    .map((rule): Score => {
      const planted = judged.filter(({ pair }) => pair.fault === rule);
      const found = planted.filter((one) => one.findings.some((finding) => finding.rule === rule));
      return {
        rule,
        pairs: planted.length,
        found: found.length,
        foundByAnother: planted.filter((one) => one.findings.length > 0 && !found.includes(one))
          .length,
        alsoOthers: found.filter((one) => one.findings.some((finding) => finding.rule !== rule))
          .length,
        falseAlarms: clean.filter((one) => one.findings.some((finding) => finding.rule === rule))
          .length,
      };
    })
    .filter(({ pairs, falseAlarms }) => pairs + falseAlarms > 0);
}

/** All scores in one; `falseAlarms` counts the clean pairs with any finding. */
export interface Total {
  planted: number;
  found: number;
  foundByAnother: number;
  alsoOthers: number;
  clean: number;
  falseAlarms: number;
}

export function totalOf(judged: readonly Judged[]): Total {
  const scores = scoresOf(judged);
  const sum = (key: 'pairs' | 'found' | 'foundByAnother' | 'alsoOthers'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  const clean = judged.filter(({ pair }) => pair.fault === null);
  return {
    planted: sum('pairs'),
    found: sum('found'),
    foundByAnother: sum('foundByAnother'),
    alsoOthers: sum('alsoOthers'),
    clean: clean.length,
    falseAlarms: clean.filter(({ findings }) => findings.length > 0).length,
  };
}
