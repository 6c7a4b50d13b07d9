import { isDeepStrictEqual } from 'node:util';
import type { Nodes } from 'mdast';
import type { Edit, Fault } from '../library/fault.ts';
import { canonical } from '../library/files.ts';
import { parseJson } from '../library/json.ts';
import { splitMatter } from '../library/matter.ts';
import { parseProse } from '../library/prose.ts';
import { parseYaml } from '../library/yaml.ts';
import { withEdits } from './edits.ts';

/** A file after its certain remedies were carried out. */
export interface Mended {
  text: string;
  /** Faults that are gone. */
  count: number;
}

/**
 * Carries out the fixes of a file's faults. One that would change more than white space and
 * typographic marks in words is left alone, and so is one that overlaps another for now.
 * @param source the file as it is on the disk, byte for byte
 */
export function mend(file: string, source: string, faults: readonly Fault[]): Mended {
  const before = wordsAndShape(file, source);
  const harmless = (fixes: readonly Fix[]): boolean =>
    isDeepStrictEqual(before, wordsAndShape(file, withFixes(source, fixes)));
  const fixes = fixesOf(faults);
  let chosen = apart(fixes);
  if (!harmless(chosen)) chosen = apart(fixes.filter((fix) => harmless([fix])));
  if (!harmless(chosen)) chosen = [];
  return {
    text: withFixes(source, chosen),
    count: chosen.reduce((sum, { faults: mended }) => sum + mended, 0),
  };
}

interface Fix {
  edits: readonly Edit[];
  /** Faults that it mends. */
  faults: number;
}

/** Faults of one quotation share their fix. */
function fixesOf(faults: readonly Fault[]): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { fix } of faults) {
    if (!fix) continue;
    const key = JSON.stringify(fix);
    fixes.set(key, { edits: fix, faults: (fixes.get(key)?.faults ?? 0) + 1 });
  }
  return [...fixes.values()];
}

function withFixes(source: string, fixes: readonly Fix[]): string {
  return withEdits(
    source,
    fixes.flatMap(({ edits }) => edits),
  );
}

/** The fixes that overlap none before them. */
function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes) if (!chosen.some((other) => overlap(fix, other))) chosen.push(fix);
  return chosen;
}

/** Whether two fixes touch the same place; a place between two characters counts. */
function overlap(one: Fix, other: Fix): boolean {
  const atOrBefore = (a: Edit['start'], b: Edit['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.column <= b.column);
  return one.edits.some((a) =>
    other.edits.some((b) => atOrBefore(a.start, b.end) && atOrBefore(b.start, a.end)),
  );
}

/**
 * What no fix may change: of words the letters and digits, of everything else all.
 * @returns a fresh object for a file that cannot be read, equal to no other
 */
function wordsAndShape(file: string, source: string): unknown {
  const text = canonical(source);
  if (file.endsWith('.json')) return lettersIn(parseJson(file, text).data);
  const matter = splitMatter(file, { path: file, text });
  if (!('prose' in matter)) return Symbol(file);
  const yaml = parseYaml(file, matter.yaml, matter.firstLine);
  const prose = parseProse(file, matter.prose);
  if (yaml.faults.length + prose.faults.length > 0) return Symbol(file);
  return [frontWords(yaml.data), withoutPlaces(prose.tree)];
}

/** Front matter of which the words are reduced to letters and digits. */
function frontWords(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.entries(data).map(([key, value]: [string, unknown]) => [
    key,
    ['title', 'description', 'figures', 'amounts', 'steps'].includes(key)
      ? lettersIn(value)
      : value,
  ]);
}

function lettersIn(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, child]: [string, unknown]) => [key, lettersIn(child)]);
}

function withoutPlaces(node: Nodes): unknown {
  if (node.type === 'text') return lettersIn(node.value);
  const children = 'children' in node && { children: node.children.map(withoutPlaces) };
  return { ...node, position: undefined, ...children };
}
