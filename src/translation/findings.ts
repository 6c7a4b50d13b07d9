import type { Reading } from '../library/content.ts';
import { byPlace, type Fault } from '../library/fault.ts';
import { ruleFaults } from './rule-faults.ts';
import { staleFaults } from './stale-faults.ts';

/** What holds translations against their originals; each yields the faults of its rules. */
const checks: readonly ((reading: Reading) => readonly Fault[])[] = [staleFaults, ruleFaults];

/** Everything wrong in `content/`: what reading it found, and what comparing languages finds. */
export function contentFindings(reading: Reading): Fault[] {
  return [...reading.faults, ...checks.flatMap((check) => check(reading))].sort(byPlace);
}
