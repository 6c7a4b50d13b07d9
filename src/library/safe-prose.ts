import type { InlineCode, Link, Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isWebAddress } from '../model/identifiers.ts';
import { invisibleCharacter } from './characters.ts';
import { componentFaults } from './component-faults.ts';
import type { Fault } from './fault.ts';
import { isComponentNode, nodeFault, type Component } from './prose.ts';
import { most } from './yaml.ts';
import { walk } from './walk.ts';

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
  mdxjsEsm: [
    '“import” and “export” are code, and content holds none',
    'remove the line; the components need no import',
  ],
  mdxFlowExpression: [
    '{…} is code, and content holds none',
    'remove it; write “&#123;” for a brace',
  ],
  mdxTextExpression: [
    '{…} is code, and content holds none',
    'remove it; write “&#123;” for a brace',
  ],
  html: ['raw HTML is not allowed', 'use Markdown or one of the components in content/README.md'],
  image: ['images are not allowed', 'say it in words'],
  imageReference: ['images are not allowed', 'say it in words'],
  footnoteReference: ['footnotes are not allowed', 'use <Cite source="…" />'],
  footnoteDefinition: ['footnotes are not allowed', 'use <Cite source="…" />'],
  code: ['code blocks are not allowed', 'use a paragraph; indent with no more than three blanks'],
  thematicBreak: ['a horizontal rule is not allowed', 'use a heading, or leave it out'],
  delete: ['struck-out text is not allowed', 'use <Correction date="…"> to correct something'],
  break: ['a forced line break is not allowed', 'begin a new paragraph'],
  linkReference: [
    'links by reference are not allowed',
    'write the address out: [words](https://…)',
  ],
  definition: ['links by reference are not allowed', 'write the address out: [words](https://…)'],
};

/** Schemes of links inside the site; the word after it is an id. */
export const internalLink = /^(company|article|page):(.*)$/;

/** A comment and nothing else between braces. */
const comment = /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)+$/;

/**
 * Everything in the prose that is more than text: code, HTML, unknown components, odd links.
 * @param options.comments allows `{/* … *\/}`, for a draft, which is never built
 */
export function unsafeProse(
  file: string,
  tree: Root,
  kind: 'editions' | 'pages',
  { comments = false }: { comments?: boolean | undefined } = {},
): Fault[] {
  const faults: Fault[] = [];
  const refuse = (node: Nodes | Component, message: string, hint: string): void => {
    faults.push(nodeFault(file, node, 'mdx', message, hint));
  };
  walk(tree, (node, parents) => {
    if (isComponentNode(node)) {
      faults.push(...componentFaults(file, node, parents, kind));
    } else if (
      comments &&
      'value' in node &&
      /^mdx.*Expression$/.test(node.type) &&
      comment.test(node.value)
    ) {
      return undefined;
    } else if (!allowed.has(node.type)) {
      const [message, hint] = refusals[node.type] ?? [
        `“${node.type}” is not allowed in prose`,
        'see content/README.md for what is',
      ];
      refuse(node, message, hint);
    } else if (node.type === 'heading' && (node.depth < 2 || node.depth > 4)) {
      refuse(node, 'a heading must be ##, ### or ####', 'the title stands in the front matter');
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      refuse(node, 'a task list is not allowed', 'remove “[ ]” or “[x]”');
    } else if (node.type === 'link') {
      faults.push(...linkFaults(file, node));
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      faults.push(...textFaults(file, node));
    }
    if (isLink(node) && parents.some(isLink))
      refuse(
        node,
        'there is a link inside a link',
        'end the one before the other begins; <Cite> and <Term> are links too',
      );
    return undefined;
  });
  return faults.slice(0, most);
}

function isLink(node: Nodes | Component): boolean {
  return isComponentNode(node)
    ? node.name === 'Term' || node.name === 'Cite'
    : node.type === 'link';
}

function textFaults(file: string, node: Text | InlineCode): Fault[] {
  const found = invisibleCharacter(node.value);
  if (!found) return [];
  const fault = nodeFault(file, node, 'mdx', found.message, found.hint);
  const before = node.value.slice(0, found.index).split('\n');
  const column = (before.at(-1) ?? '').length;
  return [
    before.length === 1
      ? { ...fault, column: fault.column + column }
      : { ...fault, line: fault.line + before.length - 1, column: column + 1 },
  ];
}

function linkFaults(file: string, link: Link): Fault[] {
  if (toString(link).trim() === '' && !link.children.some(isComponentNode))
    return [
      nodeFault(
        file,
        link,
        'mdx',
        'this link has no words',
        'write [words](https://…): they say where it leads',
      ),
    ];
  if (internalLink.test(link.url)) return [];
  if (!isWebAddress(link.url) || invisibleCharacter(link.url))
    return [
      nodeFault(
        file,
        link,
        'mdx',
        `the link “${link.url}” leads nowhere safe`,
        'write https://…, or name a page of this site: company:…, article:…, page:…',
      ),
    ];
  return link.url.startsWith('http://')
    ? [
        nodeFault(
          file,
          link,
          'links',
          `“${link.url}” is not encrypted`,
          'use https:// if the site offers it',
          'warning',
        ),
      ]
    : [];
}
