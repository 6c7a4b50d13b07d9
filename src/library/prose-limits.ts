import type { Nodes, Root } from 'mdast';
import type { Fault } from './fault.ts';

/** Levels of nesting: more than any text needs, and few enough for functions that call themselves. */
const deepest = 50;
/** Length of a paragraph, in characters of its source; patterns need its square. */
const longest = 5_000;
/** The engine needs the square of how many of these a text has. */
const marks = [
  { mark: '{', most: 200 },
  { mark: '<', most: 1_000 },
] as const;

/** A text on which the engine would take seconds, found before it is asked. */
export function overfull(
  prose: string,
): Pick<Fault, 'line' | 'column' | 'message' | 'hint'> | undefined {
  for (const { mark, most } of marks) {
    let at = -1;
    for (let count = 0; count <= most; count++) {
      at = prose.indexOf(mark, at + 1);
      if (at === -1) break;
    }
    if (at === -1) continue;
    const before = prose.slice(0, at).split('\n');
    return {
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      message: `more than ${most} times “${mark}”`,
      hint: 'shorten the text, or take out what is no text',
    };
  }
  return undefined;
}

/** The first node that lies too deep or runs on too long. */
export function overgrown(tree: Root): { node: Nodes; message: string; hint: string } | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (first && depth > deepest)
      return {
        node: first,
        message: 'this is nested too deeply',
        hint: `no more than ${deepest} levels of quotations, lists and marks`,
      };
    const long = level.find((node) => isBlock(node) && lengthOf(node) > longest);
    if (long)
      return {
        node: long,
        message: `this is longer than ${longest} characters`,
        hint: 'begin a new paragraph where the thought ends',
      };
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function lengthOf({ position }: Nodes): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
}
