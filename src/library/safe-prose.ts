import type { Link, Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { components, isComponent } from './components.ts';
import type { Fault, Rule, Severity } from './fault.ts';
import { isComponentNode, type Component } from './prose.ts';

/** Markdown that may stand in prose. What is not here is refused, so that new syntax is too. */
const allowed: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
]);

const refusals: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  mdxjsEsm: ['“import” and “export” are code, and content holds none', 'remove the line; the components need no import'],
  mdxFlowExpression: ['{…} is code, and content holds none', 'remove it; write “&#123;” for a brace'],
  mdxTextExpression: ['{…} is code, and content holds none', 'remove it; write “&#123;” for a brace'],
  html: ['raw HTML is not allowed', 'use Markdown or one of the components in content/README.md'],
  image: ['images are not allowed', 'say it in words'],
  imageReference: ['images are not allowed', 'say it in words'],
  footnoteReference: ['footnotes are not allowed', 'use <Cite source="…" />'],
  footnoteDefinition: ['footnotes are not allowed', 'use <Cite source="…" />'],
  code: ['code blocks are not allowed', 'use a paragraph; indent with no more than three blanks'],
  thematicBreak: ['a horizontal rule is not allowed', 'use a heading, or leave it out'],
  delete: ['struck-out text is not allowed', 'use <Correction date="…"> to correct something'],
  break: ['a forced line break is not allowed', 'begin a new paragraph'],
  linkReference: ['links by reference are not allowed', 'write the address out: [words](https://…)'],
  definition: ['links by reference are not allowed', 'write the address out: [words](https://…)'],
};

/** Schemes of links inside the site; the word after it is an id. */
export const internalLink = /^(company|article|page):(.*)$/;

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

/** Everything in the prose that is more than text: code, HTML, unknown components, odd links. */
export function unsafeProse(file: string, tree: Root, kind: 'editions' | 'pages'): Fault[] {
  const faults: Fault[] = [];
  const refuse = (node: Nodes | Component, message: string, hint: string): void => {
    faults.push(nodeFault(file, node, 'mdx', message, hint));
  };
  visitParents(tree, (node, parents) => {
    if (isComponentNode(node)) {
      faults.push(...componentFaults(file, node, parents, kind));
    } else if (!allowed.has(node.type)) {
      const [message, hint] = refusals[node.type] ?? [
        `“${node.type}” is not allowed in prose`,
        'see content/README.md for what is',
      ];
      refuse(node, message, hint);
    } else if (node.type === 'heading' && (node.depth < 2 || node.depth > 4)) {
      refuse(node, 'a heading must be ##, ### or ####', 'the title stands in the front matter');
    } else if (node.type === 'link') {
      faults.push(...linkFaults(file, node));
    }
  });
  return faults;
}

function linkFaults(file: string, link: Link): Fault[] {
  if (internalLink.test(link.url)) return [];
  if (link.url.startsWith('http://') && URL.canParse(link.url))
    return [
      nodeFault(file, link, 'links', `“${link.url}” is not encrypted`, 'use https:// if the site offers it', 'warning'),
    ];
  if (link.url.startsWith('https://') && URL.canParse(link.url)) return [];
  return [
    nodeFault(
      file,
      link,
      'mdx',
      `the link “${link.url}” leads nowhere safe`,
      'write https://…, or name a page of this site: company:…, article:…, page:…',
    ),
  ];
}

function componentFaults(
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
  if (rule.children !== 'none' && empty)
    faults.push(...refuse(`<${name}> is empty`, usage));
  if (rule.children === 'blocks' && (node.type !== 'mdxJsxFlowElement' || parents.at(-1)?.type !== 'root'))
    faults.push(
      ...refuse(`<${name}> must stand on lines of its own, in no other block`, 'put a blank line before and after it'),
    );
  if (rule.children !== 'blocks' && node.type === 'mdxJsxFlowElement')
    faults.push(...refuse(`<${name}> must stand in a sentence`, 'write the words around it'));
  return faults;
}
