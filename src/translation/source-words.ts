import type { PhrasingContent } from 'mdast';
import { isComponentNode, type Component } from '../library/prose.ts';

/**
 * A line of prose as an author would write it, in one form: components with their attributes,
 * links, emphasis as `_`, one blank for any run of white space. Comments are left out.
 */
export function sourceWords(nodes: readonly (PhrasingContent | Component)[]): string {
  return collapse(nodes.map(written).join(''));
}

/** One blank for any run of blanks and line breaks; spaces that do not break stay what they are. */
export function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .trim();
}

/** A component's opening tag, with its attributes. */
export function tag(component: Component, end: '' | ' /' = ''): string {
  const attributes = component.attributes.map((entry) =>
    entry.type === 'mdxJsxAttribute' && typeof entry.value === 'string'
      ? ` ${entry.name}="${entry.value}"`
      : '',
  );
  return `<${component.name ?? ''}${attributes.join('')}${end}>`;
}

function written(node: PhrasingContent | Component): string {
  if (isComponentNode(node)) {
    const inside = node.children as PhrasingContent[];
    return inside.length === 0
      ? tag(node, ' /')
      : `${tag(node)}${sourceWords(inside)}</${node.name ?? ''}>`;
  }
  const within = 'children' in node ? node.children.map(written).join('') : '';
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'emphasis':
      return `_${within}_`;
    case 'strong':
      return `**${within}**`;
    case 'link':
      return `[${within}](${node.url})`;
    default:
      return within;
  }
}
