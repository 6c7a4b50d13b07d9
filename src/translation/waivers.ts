import { rules, type Fault } from '../library/fault.ts';
import type { WrittenText } from '../library/written-text.ts';
import { faultOf } from './fault-of.ts';
import type { Finding } from './rules/rule.ts';

/**
 * The findings of a text as faults, less those that its front matter waives. A waiver names the
 * rule, and the value that the message puts between quotes; without a value it holds for every
 * finding of that rule. One that waives nothing is a fault of its own: the reason for it is gone.
 * @param held findings that are held back for now; what waives them is not for nothing
 * @param unchecked rules of which nobody asked; their waivers may be of use
 */
export function waive(
  { file, matter, yaml }: Pick<WrittenText, 'file' | 'matter' | 'yaml'>,
  findings: readonly Finding[],
  held: readonly Finding[] = [],
  unchecked: readonly string[] = [],
): Fault[] {
  const waiverOf = (finding: Finding): number =>
    matter.waivers.findIndex(
      ({ rule, value }) => rule === finding.rule && (value ?? finding.value) === finding.value,
    );
  const used = new Set([...findings, ...held].map(waiverOf));
  const kept = findings.filter((finding) => waiverOf(finding) < 0);
  return [
    ...kept.map((finding) => faultOf(file, finding)),
    ...matter.waivers.flatMap(({ rule, value }, index): Fault[] => {
      // A review of an outdated passage is a record; `stale-faults.ts` says when it is past.
      if (used.has(index) || rule === 'stale' || unchecked.includes(rule)) return [];
      const known = rules.find((name) => name === rule);
      return [
        {
          file,
          ...yaml.locate(['waivers', index]),
          severity: 'warning',
          rule: known ?? 'schema',
          message: `the waiver of “${rule}”${value === undefined ? '' : ` for “${value}”`} waives nothing`,
          hint: known
            ? 'remove it; what it was for is gone'
            : `remove it, or name one of the rules: ${rules.join(', ')}`,
        },
      ];
    }),
  ];
}
