import type { Nodes } from 'mdast';
import { components, isComponent } from './components.ts';
import type { Fault } from './fault.ts';
import { nodeFault, type Component } from './prose.ts';

/** What is wrong with a component: its name, its place, its attributes, what stands in it. */
export function componentFaults(
  file: string,
  node: Component,
  parents: readonly Nodes[],
  kind: 'editions' | 'pages',
): Fault[] {
  const name = node.name ?? '';
  const refuse = (message: string, hint: string): Fault[] => [
    nodeFault(file, node, 'mdx', message, hint),
  ];
  if (!isComponent(name))
    return refuse(
      name === '' ? '<>…</> is not allowed' : `<${name}> is not one of the components`,
      `use Markdown or one of: ${Object.keys(components).join(', ')}`,
    );
  const rule = components[name];
  if (rule.in !== 'both' && rule.in !== kind)
    return refuse(`<${name}> cannot be used here`, `it belongs into ${rule.in} only`);

  const faults: Fault[] = [];
  const usage = `write <${name} ${rule.oneOf.map((key) => `${key}="…"`).join(' or ')}${rule.children === 'none' ? ' />' : `>…</${name}>`}`;
  const names: string[] = [];
  for (const entry of node.attributes) {
    if (entry.type !== 'mdxJsxAttribute')
      faults.push(...refuse(`<${name}> has {…} among its attributes`, usage));
    else if (!(rule.oneOf as readonly string[]).includes(entry.name))
      faults.push(...refuse(`<${name}> has no attribute “${entry.name}”`, usage));
    else if (typeof entry.value !== 'string' || entry.value === '')
      faults.push(...refuse(`“${entry.name}” of <${name}> must be text between quotes`, usage));
    else names.push(entry.name);
  }
  if (faults.length === 0 && names.length !== 1)
    faults.push(
      ...refuse(
        names.length === 0
          ? `<${name}> lacks its attribute`
          : `<${name}> must have one of ${rule.oneOf.join(', ')}, not several`,
        usage,
      ),
    );
  const empty = node.children.length === 0;
  if (rule.children === 'none' && !empty)
    faults.push(...refuse(`nothing may stand inside <${name}>`, usage));
  if (rule.children !== 'none' && empty) faults.push(...refuse(`<${name}> is empty`, usage));
  if (
    rule.children === 'blocks' &&
    (node.type !== 'mdxJsxFlowElement' || parents.at(-1)?.type !== 'root')
  )
    faults.push(
      ...refuse(
        `<${name}> must stand on lines of its own, in no other block`,
        'put a blank line before and after it',
      ),
    );
  if (rule.children !== 'blocks' && node.type === 'mdxJsxFlowElement')
    faults.push(...refuse(`<${name}> must stand in a sentence`, 'write the words around it'));
  return faults;
}
