import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import type { Fault, Rule, Severity } from './fault.ts';
import { overfull, overgrown } from './prose-limits.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;
export type ProseNode = RootContent;

/**
 * Parses prose with the MDX engine that Astro ships. Nothing is compiled or evaluated, here or
 * later: pages are written from this tree.
 */
export function parseProse(file: string, prose: string): { tree: Root; faults: Fault[] } {
  const tooMany = overfull(prose);
  const nothing: Root = { type: 'root', children: [] };
  if (tooMany)
    return { tree: nothing, faults: [{ file, severity: 'error', rule: 'mdx', ...tooMany }] };
  try {
    const tree = mdxToMdast(prose) as Root;
    const over = overgrown(tree);
    return over
      ? { tree: nothing, faults: [nodeFault(file, over.node, 'mdx', over.message, over.hint)] }
      : { tree, faults: [] };
  } catch (error) {
    return { tree: nothing, faults: [syntaxFault(file, error)] };
  }
}

/** Value of a component's attribute, if it is a plain string. */
export function attribute(component: Component, name: string): string | undefined {
  for (const entry of component.attributes)
    if (entry.type === 'mdxJsxAttribute' && entry.name === name && typeof entry.value === 'string')
      return entry.value;
  return undefined;
}

export function isComponentNode(node: { type: string }): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A fault at a node of the tree. */
export function nodeFault(
  file: string,
  node: Nodes | Component,
  rule: Rule,
  message: string,
  hint: string,
  severity: Severity = 'error',
): Fault {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file, line, column, severity, rule, message, hint };
}

function syntaxFault(file: string, error: unknown): Fault {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+)(?:-[\d:]+)?: ([\s\S]*)$/.exec(text);
  const message = (match?.[3] ?? text).replace(/ \([a-z-]+:[a-z-]+\)$/, '');
  return {
    file,
    line: Number(match?.[1] ?? 1),
    column: Number(match?.[2] ?? 1),
    severity: 'error',
    rule: 'mdx',
    message: `this cannot be read: ${message}`,
    hint: /closing tag|close/i.test(message)
      ? 'close the component: <Count of="…" /> or <Update event="…">…</Update>'
      : 'write “&lt;” for a less-than sign and “&#123;” for a brace; HTML comments and code are not allowed',
  };
}
