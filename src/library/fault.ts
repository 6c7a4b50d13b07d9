import type { Position } from './yaml.ts';

export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** The rules that a fault can break. `build` refuses errors of the first five. */
export const rules = [
  'schema',
  'reference',
  'mdx',
  'address',
  'labels',
  'undecided',
  'stale',
  'figures',
  'dates',
  'names',
  'links',
  'structure',
  'negation',
  'quotes',
  'typography',
  'untranslated',
  'repeated',
  'glossary',
  'spelling',
] as const;
export type Rule = (typeof rules)[number];

/** Replaces what stands between two places of a file by a text. */
export interface Edit {
  start: Position;
  /** The place after the last character replaced. */
  end: Position;
  text: string;
}

/** Something wrong in `content/`: where, what, and how to mend it. */
export interface Fault {
  /** Path from the project's folder, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  severity: Severity;
  rule: Rule;
  message: string;
  /** The remedy, as an instruction. */
  hint: string;
  /** The remedy where it is certain; `check --fix` carries it out. */
  fix?: readonly Edit[] | undefined;
}

const refusedByBuild: ReadonlySet<Rule> = new Set([
  'schema',
  'reference',
  'mdx',
  'address',
  'labels',
]);

/** True for a fault with which nothing is built. */
export function stopsBuild(fault: Fault): boolean {
  return fault.severity === 'error' && refusedByBuild.has(fault.rule);
}

/** Orders faults by file, then position. */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** One line a person or an editor can follow: `path:line:column  severity  rule  message`. */
export function faultLine(fault: Fault): string {
  const place = `${shown(fault.file)}:${fault.line}:${fault.column}`;
  return `${place}  ${fault.severity}  ${fault.rule}  ${shown(fault.message)}\n    → ${shown(fault.hint)}`;
}

/** As much as a person reads of one message. */
const longest = 500;

/**
 * A text that may quote a stranger's, harmless in a terminal and in the log of a workflow: nothing
 * in it begins a line, moves the cursor or turns the reading direction.
 */
export function shown(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replaceAll(
    /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
