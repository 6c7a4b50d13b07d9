import type { Fault } from '../library/fault.ts';
import type { Finding } from './rules/rule.ts';

/** A finding as a fault of a file. */
export function faultOf(file: string, finding: Finding): Fault {
  const { line, column, severity, rule, message, fix } = finding;
  return {
    file,
    line,
    column,
    severity,
    rule,
    message,
    // A hint may take time to draw up, and not every fault is shown.
    get hint() {
      return finding.hint;
    },
    ...(fix && { fix }),
  };
}
