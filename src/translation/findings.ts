import type { Reading } from '../library/content.ts';
import { byPlace, type Fault } from '../library/fault.ts';
import { labelFaults } from './label-faults.ts';
import { ruleFaults } from './rule-faults.ts';
import type { Spelling } from './spelling/spelling.ts';
import { staleFaults } from './stale-faults.ts';

/**
 * Everything wrong in `content/`: what reading it found, what comparing languages finds, and what
 * the words of the interface say wrong.
 * @param spelling left out where spelling is not to be checked
 */
export function contentFindings(reading: Reading, spelling?: Spelling): Fault[] {
  return [
    ...reading.faults,
    ...staleFaults(reading),
    ...ruleFaults(reading, spelling),
    ...labelFaults(reading, spelling),
  ].sort(byPlace);
}
