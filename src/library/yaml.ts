import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { invisibleCharacter } from './characters.ts';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';

export interface Position {
  line: number;
  column: number;
}

/** A YAML (or JSON) text with its data and a way back from a value to its place. */
export interface YamlFile {
  data: unknown;
  faults: Fault[];
  /** Place of a value by its path; of its nearest parent when it does not exist. */
  locate(path: readonly PropertyKey[]): Position;
  /** Place of the key that names a value. */
  locateKey(path: readonly PropertyKey[]): Position;
}

/** What parses a text of a file: `parseYaml`, `parseJson`. */
export type Parse = (file: string, text: string) => YamlFile;

/** Says what a file holds, or recalls it. */
export type YamlOf = (source: TextFile, parse: Parse) => YamlFile;

export const parsed: YamlOf = (source, parse) => parse(`content/${source.path}`, source.text);

/** As many faults of one file as somebody mends before looking again. */
export const most = 100;
/** More characters than any one text of content needs. */
const longest = 5_000;

/**
 * Parses YAML 1.2. Duplicate keys, anchors, aliases and merge keys are refused: one value has one
 * place, and a reader needs no YAML lore.
 * @param firstLine line of the file at which `text` starts, for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile {
  try {
    return parse(file, text, firstLine);
  } catch (error) {
    // The parser calls itself for each level, and has no other limit.
    if (!(error instanceof RangeError)) throw error;
    const place = { line: firstLine, column: 1 };
    const fault = syntaxFault(file, place, 'this is nested too deeply');
    return { data: undefined, faults: [fault], locate: () => place, locateKey: () => place };
  }
}

function parse(file: string, text: string, firstLine: number): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: counter,
    prettyErrors: false,
    // Holding each key against every other takes too long for many; `nodeFaults` does better.
    uniqueKeys: false,
    merge: false,
    // No “!!binary”: data are what JSON has.
    resolveKnownTags: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) =>
      syntaxFault(file, at(error.pos[0]), error.message),
    ),
    ...nodeFaults(file, text, document, at),
  ];
  const nodeAt = nodesOf(document);
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (node?.range) return node.range[0];
    }
    return 0;
  };
  return {
    data: faults.length === 0 ? document.toJS() : undefined,
    faults: faults.slice(0, most),
    locate: (path) => at(offsetOf(path)),
    locateKey: (path) => {
      const key = nodeAt(path.slice(0, -1), path.at(-1));
      return at(key?.range?.[0] ?? offsetOf(path));
    },
  };
}

/**
 * Finds nodes by their paths, each in few steps: there may be a fault at every one.
 * @returns the value at a path, or the key of that name in it
 */
function nodesOf(
  document: Document,
): (path: readonly PropertyKey[], key?: PropertyKey) => Node | undefined {
  const pairs = new WeakMap<Node, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const known =
      pairs.get(map) ??
      new Map(
        map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      );
    pairs.set(map, known);
    return known;
  };
  return (path, key) => {
    let node: unknown = document.contents;
    for (const part of path)
      node = isMap(node)
        ? pairsOf(node).get(String(part))?.value
        : isSeq(node)
          ? node.items[Number(part)]
          : undefined;
    if (key !== undefined) node = isMap(node) ? pairsOf(node).get(String(key))?.key : undefined;
    return isNode(node) ? node : undefined;
  };
}

function syntaxFault(file: string, position: Position, message: string): Fault {
  return {
    file,
    ...position,
    severity: 'error',
    rule: 'schema',
    message: `not valid YAML: ${message}`,
    hint: 'put text that holds “: ” or “#” between double quotes, and indent with spaces',
  };
}

/** Anchors, aliases, merge keys, keys that stand twice, invisible characters and endless texts. */
function nodeFaults(
  file: string,
  text: string,
  document: Document,
  at: (offset: number) => Position,
): Fault[] {
  const faults: Fault[] = [];
  const report = (offset: number, message: string, hint: string): void => {
    faults.push({ file, ...at(offset), severity: 'error', rule: 'schema', message, hint });
  };
  const refuse = (offset: number, what: string): void => {
    report(offset, `${what} is not allowed here`, 'write the value out where it is needed');
  };
  visit(document, (_, node) => {
    if (isAlias(node)) refuse(node.range?.[0] ?? 0, 'a YAML alias (*name)');
    else if (isNode(node) && 'anchor' in node && node.anchor)
      refuse(text.lastIndexOf(`&${node.anchor}`, node.range?.[0]), 'a YAML anchor (&name)');
    else if (isPair(node) && isScalar(node.key) && node.key.value === '<<')
      refuse(node.key.range?.[0] ?? 0, 'a YAML merge key (<<)');
    if (isMap(node)) {
      const keys = new Set<string>();
      for (const { key } of node.items) {
        if (!isScalar(key)) {
          report(
            isNode(key) ? (key.range?.[0] ?? 0) : 0,
            'a key must be a word',
            'put the colon behind a name',
          );
          continue;
        }
        const name = String(key.value);
        if (keys.has(name))
          report(
            key.range?.[0] ?? 0,
            'the same key stands twice',
            'keep one of the two; nothing tells which one was meant',
          );
        keys.add(name);
      }
    }
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const unseen = invisibleCharacter(node.value);
    if (unseen) report(node.range?.[0] ?? 0, unseen.message, unseen.hint);
    if (node.value.length > longest)
      report(node.range?.[0] ?? 0, `a text of more than ${longest} characters`, 'shorten it');
  });
  return faults;
}
